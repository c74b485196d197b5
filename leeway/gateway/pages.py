"""Pages and their security headers: the demo lender, the widget in its frame, the desk with a fresh nonce each time."""

import secrets
from pathlib import Path
from typing import Any

from fastapi import APIRouter, Response
from fastapi.responses import FileResponse, HTMLResponse, RedirectResponse
from fastapi.staticfiles import StaticFiles

from leeway.errors import NotFound
from leeway.settings import ROOT

DIST = ROOT / "web" / "dist"
COMMON = {"X-Content-Type-Options": "nosniff", "Referrer-Policy": "same-origin"}
STRICT = (
    "default-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self' ws: wss:; base-uri 'none'; "
    "form-action 'self'; object-src 'none'"
)

router = APIRouter(include_in_schema=False)


@router.get("/")
def demo_page() -> Response:
    """The demo lender's page, with the widget on it as on any lender's."""
    return _page(DIST / "demo" / "index.html", f"{STRICT}; frame-src 'self'; frame-ancestors 'none'")


@router.get("/widget/")
def widget_page() -> Response:
    """The widget. Any lender's page may frame it; nothing in it can reach out."""
    return _page(DIST / "widget" / "index.html", f"{STRICT}; frame-ancestors *")


@router.get("/embed.js")
def loader() -> FileResponse:
    """The loader that a lender's page includes; usable from any origin."""
    headers = {**COMMON, "Access-Control-Allow-Origin": "*", "Cache-Control": "no-cache"}
    return FileResponse(_existing(DIST / "embed.js"), media_type="text/javascript", headers=headers)


@router.get("/desk")
@router.get("/desk/{path:path}")
def desk_page(path: str = "") -> Response:
    """The desk. Its styles are made at run time, so they carry a nonce."""
    asset = DIST / "desk" / path
    if path and asset.is_file() and asset.resolve().is_relative_to((DIST / "desk").resolve()):
        return FileResponse(asset, headers=COMMON)
    if path and "." in path.rsplit("/", 1)[-1]:
        raise NotFound(path)
    nonce = secrets.token_urlsafe(16)
    html = _existing(DIST / "desk" / "index.html").read_text("utf-8").replace("__CSP_NONCE__", nonce)
    policy = (
        f"default-src 'self'; style-src 'self' 'nonce-{nonce}'; script-src 'self' 'nonce-{nonce}'; "
        "img-src 'self' data:; connect-src 'self' ws: wss:; frame-ancestors 'none'; base-uri 'none'; object-src 'none'"
    )
    return HTMLResponse(html, headers={**COMMON, "Content-Security-Policy": policy, "Cache-Control": "no-store"})


@router.get("/widget")
def widget_without_slash() -> RedirectResponse:
    """The widget's address with its slash."""
    return RedirectResponse("/widget/")


class Revalidated(StaticFiles):
    """Files whose names carry no hash: a browser asks each time whether its copy still holds."""

    def file_response(self, *args: Any, **kwargs: Any) -> Response:
        response = super().file_response(*args, **kwargs)
        response.headers["Cache-Control"] = "no-cache"
        response.headers["X-Content-Type-Options"] = "nosniff"
        return response


def assets(name: str) -> StaticFiles:
    """The built files of one front-end package."""
    return Revalidated(directory=DIST / name, check_dir=False)


def _page(path: Path, policy: str) -> Response:
    headers = {**COMMON, "Content-Security-Policy": policy, "Cache-Control": "no-cache"}
    return FileResponse(_existing(path), media_type="text/html", headers=headers)


def _existing(path: Path) -> Path:
    if not path.is_file():
        raise NotFound(f"{path.name} is not built; run `make run`")
    return path
