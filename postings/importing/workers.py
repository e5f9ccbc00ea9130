"""Files prepared in several processes, in order, with no more than a few batches under way."""

import gc
import logging
import os
import signal
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from types import TracebackType
from typing import TYPE_CHECKING, Self

from .kinds import Context
from .problems import Problem

if TYPE_CHECKING:
    from .prepare import Prepared

logger = logging.getLogger(__name__)

CHUNK = 25
"""Files that a process takes at a time: enough to make the way there worth it."""
FEW = 40
"""Files of a batch up to which starting other processes takes longer than it saves."""
_SAMPLE = (
    b"---\ntitle: Engineer\nlocation: Lisbon\n---\nWe are looking for an engineer in Lisbon. "
    + b"You will build. " * 9
)


class Workers:
    """Prepares files; with one job in this process, with more in others that end when this one does.

    The others start when there is enough to do: most runs find little that is new.
    """

    def __init__(self, jobs: int, context: Context) -> None:
        self.jobs, self.context = jobs, context
        self.pool: ProcessPoolExecutor | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.pool is not None:
            self.pool.shutdown(wait=True, cancel_futures=True)

    def prepare(self, files: Sequence[bytes]) -> "Callable[[], list[list[Prepared]]]":
        """Start on `files` and return what waits for the result: a list for each file."""
        if self.pool is None and self.jobs > 1 and len(files) > FEW:
            self.pool = _pool(self.jobs, self.context)
        if self.pool is None:
            return lambda: _prepare_all(files, self.context)
        chunks = [files[start : start + CHUNK] for start in range(0, len(files), CHUNK)]
        futures = [self.pool.submit(_prepare_all, chunk, self.context) for chunk in chunks]
        return lambda: [prepared for future in futures for prepared in future.result()]


def _prepare_all(files: Sequence[bytes], context: Context) -> "list[list[Prepared]]":
    if not files:
        return []
    # Its rules take a quarter of a second to load, which a run that finds nothing new does not need.
    from .prepare import Prepared, prepare

    def prepared(data: bytes) -> list[Prepared]:
        try:
            return prepare(data, context)
        except (OSError, MemoryError):
            raise  # the machine's fault, which the next file would meet too
        except Exception as error:  # A fault of ours in one file must not cost the others their run.
            logger.exception("A posting file could not be judged")
            return [Prepared(problems=[Problem(f"could not be judged: {type(error).__name__}: {error}")])]

    return [prepared(data) for data in files]


def _pool(jobs: int, context: Context) -> ProcessPoolExecutor:
    """Return processes forked at once from this one, with the gazetteer and the language model loaded.

    A child inherits the connection to the database. It never uses it, and ends without closing it.
    """
    _prepare_all([_SAMPLE], context)
    gc.collect()
    gc.freeze()  # else the first collection in a child copies all that it shares with its parent
    # To look through what is young for garbage again and again costs a seventh of the time.
    gc.set_threshold(20_000, 20, 50)
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
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C reaches all; the parent alone speaks
