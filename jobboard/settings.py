"""The one settings file. Every choice that differs between machines is read from the environment."""

from datetime import timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import environ
from django.core.exceptions import ImproperlyConfigured

BASE_DIR = Path(__file__).resolve().parent.parent

env = environ.Env()
env.read_env(str(BASE_DIR / ".env"))

# DEBUG=true shows tracebacks in the browser, to those who work on the code. DEBUG=false is production
# (wsgi.py says so by default). A fresh checkout says neither: errors look as they do in production, but
# it runs on this machine with nothing configured.
DEBUG: bool = env.bool("DEBUG", default=False)
PRODUCTION: bool = not env.bool("DEBUG", default=True)

SECRET_KEY: str = env.str("SECRET_KEY", default="")
if not SECRET_KEY:
    if PRODUCTION:
        raise ImproperlyConfigured("Set SECRET_KEY: without it, production does not start.")
    SECRET_KEY = "insecure-and-for-development-only-" + "0" * 32

ALLOWED_HOSTS: list[str] = env.list(
    "ALLOWED_HOSTS", default=[] if PRODUCTION else ["127.0.0.1", "localhost", "[::1]"]
)

# Absolute URLs (canonical links, feeds, the sitemap) come from here and never from the Host header.
SITE_URL: str = env.str(
    "SITE_URL",
    default=f"https://{ALLOWED_HOSTS[0].lstrip('.*') if ALLOWED_HOSTS else 'localhost'}"
    if PRODUCTION
    else "http://127.0.0.1:8000",
).rstrip("/")
SITE_NAME: str = env.str("SITE_NAME", default="Job Board")
if urlsplit(SITE_URL).scheme not in ("http", "https") or not urlsplit(SITE_URL).hostname:
    raise ImproperlyConfigured(
        f"Set SITE_URL to where readers find the board, as in https://jobs.example. {SITE_URL!r} is no URL."
    )
SERVED_BY_HTTPS = urlsplit(SITE_URL).scheme == "https"
SECURITY_CONTACT: str = env.str("SECURITY_CONTACT", default=f"mailto:security@{urlsplit(SITE_URL).hostname}")

INSTALLED_APPS = [
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "django.contrib.humanize",
    "django_filters",
    "axes",
    "postings",
]

MIDDLEWARE = [
    "jobboard.request_id.RequestIdMiddleware",
    "jobboard.headers.ResponseHeadersMiddleware",
    "jobboard.headers.LoopbackMiddleware",
    "django.middleware.security.SecurityMiddleware",
    # Before whitenoise: static files that `collectstatic` has not compressed leave compressed too.
    "django.middleware.gzip.GZipMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "axes.middleware.AxesMiddleware",
]

ROOT_URLCONF = "jobboard.urls"
WSGI_APPLICATION = "jobboard.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    },
]

# --- Database and cache

DATABASES: dict[str, dict[str, Any]] = {
    "default": env.db("DATABASE_URL", default=f"sqlite:///{BASE_DIR / 'db.sqlite3'}")
}
if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    # IMMEDIATE, because a transaction that reads first and writes later can not wait for its turn.
    DATABASES["default"]["OPTIONS"] = {
        "transaction_mode": "IMMEDIATE",
        "timeout": 20,
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;",
    }
    # To open the file anew and read its schema costs more than a kept page; runserver opens it anew.
    DATABASES["default"]["CONN_MAX_AGE"] = None if PRODUCTION else 0
else:
    DATABASES["default"]["CONN_MAX_AGE"] = 60
    DATABASES["default"]["CONN_HEALTH_CHECKS"] = True
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

CACHES: dict[str, dict[str, Any]] = {"default": env.cache("CACHE_URL", default="locmemcache://")}
if CACHES["default"]["BACKEND"].endswith("RedisCache"):
    # A cache that does not answer at once is no help; `postings.kept` goes on without it.
    waits = {"socket_connect_timeout": 0.5, "socket_timeout": 0.5}
    CACHES["default"]["OPTIONS"] = {**waits, **CACHES["default"].get("OPTIONS", {})}

# Where the catalogue keeps its index, so that a new process need not read every posting; empty: nowhere.
CATALOGUE_SNAPSHOT: Path | None = (
    Path(path)
    if (path := env.str("CATALOGUE_SNAPSHOT", default=str(BASE_DIR / "var" / "catalogue.snapshot")))
    else None
)

# --- Language and time

LANGUAGE_CODE = "en"
LANGUAGES = [("en", "English"), ("pt", "Português")]
LOCALE_PATHS = [BASE_DIR / "jobboard" / "locale"]
USE_I18N = True
USE_TZ = True
TIME_ZONE: str = env.str("TIME_ZONE", default="UTC")

# --- Static files

STATIC_URL = "static/"
STATIC_ROOT = BASE_DIR / "staticfiles"
STATICFILES_DIRS = [BASE_DIR / "static"]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        "BACKEND": "jobboard.static.StaticFilesStorage"
        if PRODUCTION
        else "django.contrib.staticfiles.storage.StaticFilesStorage"
    },
}
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = not PRODUCTION
WHITENOISE_ALLOW_ALL_ORIGINS = False

# --- Security

AUTHENTICATION_BACKENDS = [
    "axes.backends.AxesStandaloneBackend",
    "django.contrib.auth.backends.ModelBackend",
]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in (
        "UserAttributeSimilarityValidator",
        "MinimumLengthValidator",
        "CommonPasswordValidator",
        "NumericPasswordValidator",
    )
]
# The upload's form counts for itself and names its own limit, which is lower.
DATA_UPLOAD_MAX_NUMBER_FILES = 1000
# Five bad logins are let through, the sixth is answered with 429.
AXES_FAILURE_LIMIT = 6
AXES_LOCKOUT_PARAMETERS = ["ip_address"]
AXES_CLIENT_IP_CALLABLE = "jobboard.proxy.client_ip"
AXES_COOLOFF_TIME = timedelta(hours=1)
AXES_LOCKOUT_CALLABLE = "jobboard.errors.too_many_logins"
AXES_RESET_ON_SUCCESS = True
AXES_DISABLE_ACCESS_LOG = True

SELF, NONE = "'self'", "'none'"
CONTENT_SECURITY_POLICY: dict[str, str] = {
    "default-src": NONE,
    "script-src": SELF,
    "style-src": SELF,
    "img-src": SELF,
    "font-src": SELF,
    "connect-src": SELF,
    "manifest-src": SELF,
    "form-action": SELF,
    "base-uri": NONE,
    "frame-ancestors": NONE,
}
UNUSED_FEATURES = "camera display-capture geolocation microphone payment usb".split()
RESPONSE_HEADERS: dict[str, str] = {
    "Content-Security-Policy": "; ".join(" ".join(item) for item in CONTENT_SECURITY_POLICY.items()),
    "Permissions-Policy": ", ".join(f"{feature}=()" for feature in UNUSED_FEATURES),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_CROSS_ORIGIN_OPENER_POLICY = RESPONSE_HEADERS["Cross-Origin-Opener-Policy"]
SECURE_REFERRER_POLICY = RESPONSE_HEADERS["Referrer-Policy"]
X_FRAME_OPTIONS = RESPONSE_HEADERS["X-Frame-Options"]
CSRF_FAILURE_VIEW = "jobboard.errors.csrf_failure"
CSRF_COOKIE_HTTPONLY = True
SESSION_COOKIE_HTTPONLY = True
if SERVED_BY_HTTPS:
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    SECURE_SSL_REDIRECT = True
    SECURE_HSTS_SECONDS = 31_536_000
    SECURE_HSTS_INCLUDE_SUBDOMAINS = True
    SECURE_HSTS_PRELOAD = True
    SESSION_COOKIE_SECURE = True
    CSRF_COOKIE_SECURE = True

# --- Logs: to standard error, each line with its request's id

LOGGING: dict[str, Any] = {
    "version": 1,
    "disable_existing_loggers": False,
    "filters": {"request_id": {"()": "jobboard.request_id.RequestIdFilter"}},
    "formatters": {"line": {"format": "{asctime} {levelname} {name} [{request_id}] {message}", "style": "{"}},
    "handlers": {
        "stderr": {"class": "logging.StreamHandler", "filters": ["request_id"], "formatter": "line"}
    },
    "root": {"handlers": ["stderr"], "level": env.str("LOG_LEVEL", default="WARNING")},
    "loggers": {
        # Django's own handlers say everything twice, or only while DEBUG is on.
        "django": {"handlers": [], "level": "NOTSET"},
        # Whatever a robot asks for is no news: 4xx stand in the access log.
        "django.request": {"level": "ERROR"},
        "django.security": {"level": "CRITICAL"},
    },
}
