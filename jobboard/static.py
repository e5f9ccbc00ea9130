"""How static files are named in production."""

from whitenoise.storage import CompressedManifestStaticFilesStorage


class StaticFilesStorage(CompressedManifestStaticFilesStorage):  # type: ignore[misc]  # it has no types
    """Hashed names that are cached for ever, and compressed copies, made by `collectstatic`.

    A file that `collectstatic` has not seen keeps its plain name, under which whitenoise serves it too:
    a forgotten step costs some speed and not the page.
    """

    def stored_name(self, name: str) -> str:
        try:
            return str(super().stored_name(name))
        except ValueError:
            return name
