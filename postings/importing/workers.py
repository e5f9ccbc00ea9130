"""Files prepared in several processes, in order, with no more than a few batches under way."""

import gc
import os
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from types import TracebackType
from typing import Self

from django.db import connections

from .kinds import Context
from .prepare import Prepared, prepare

CHUNK = 25
"""Files that a process takes at a time: enough to make the way there worth it."""


class Workers:
    """Prepares files; with one job in this process, with more in others that end when this one does."""

    def __init__(self, jobs: int, context: Context) -> None:
        self.context = context
        self.pool = _pool(jobs) if jobs > 1 else None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.pool is not None:
            self.pool.shutdown(wait=True, cancel_futures=True)

    def prepare(self, files: Sequence[bytes]) -> Callable[[], list[list[Prepared]]]:
        """Start on `files` and return what waits for the result: a list for each file."""
        if self.pool is None:
            return lambda: _prepare_all(files, self.context)
        chunks = [files[start : start + CHUNK] for start in range(0, len(files), CHUNK)]
        futures = [self.pool.submit(_prepare_all, chunk, self.context) for chunk in chunks]
        return lambda: [prepared for future in futures for prepared in future.result()]


def _prepare_all(files: Sequence[bytes], context: Context) -> list[list[Prepared]]:
    return [prepare(data, context) for data in files]


def _pool(jobs: int) -> ProcessPoolExecutor:
    # Forked at once and without connections: a child must share neither a connection nor a lock.
    connections.close_all()
    pool = ProcessPoolExecutor(
        jobs, mp_context=get_context("fork"), initializer=_begin, initargs=(os.getpid(),)
    )
    pool.submit(os.getpid).result()
    return pool


def _begin(parent: int) -> None:
    """Prepare a worker, and watch for the death of `parent`, or a killed import's workers wait for ever."""

    def watch() -> None:
        while os.getppid() == parent:
            time.sleep(0.5)
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()
    # What is loaded stays; to look through it for garbage again and again costs a seventh of the time.
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 50)
