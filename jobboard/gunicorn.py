"""gunicorn's configuration: `gunicorn --config python:jobboard.gunicorn jobboard.wsgi`."""

import os

bind = os.environ.get("BIND", "127.0.0.1:8000")
worker_class = "gthread"
workers = int(os.environ.get("WORKERS", os.cpu_count() or 1))
threads = int(os.environ.get("THREADS", "4"))
# The first worker's imports and index serve all of them: memory is shared until it is written to.
preload_app = True
# nginx keeps its connections open; what it has not used for this long is closed.
keepalive = 75
timeout = 60
graceful_timeout = 30
# A worker is renewed now and then, and not all at the same moment.
max_requests = 100_000
max_requests_jitter = 10_000
# Many values in several facets are an honest search. This is the most that gunicorn takes, and more than
# nginx passes on, so that what is over it is answered by nginx, with the headers.
limit_request_line = 8190
# Nobody asks it anything, and the documented unit's home is read-only.
control_socket_disable = True

accesslog = "-" if os.environ.get("ACCESS_LOG") else None
access_log_format = '%({x-forwarded-for}i)s "%(r)s" %(s)s %(b)s %(M)sms [%({x-request-id}o)s]'
