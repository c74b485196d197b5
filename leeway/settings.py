"""Settings of one installation, read from `LEEWAY_*` environment variables (or a `.env` file)."""

from functools import lru_cache
from pathlib import Path
from typing import Literal

from pydantic import SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict

ROOT = Path(__file__).resolve().parent.parent


class Settings(BaseSettings):
    """Everything an operator may set. Every value has a default that works on one machine."""

    model_config = SettingsConfigDict(env_prefix="LEEWAY_", env_file=".env", extra="ignore")

    # Where state lives. `var/` is created on first use and is never committed.
    var_dir: Path = ROOT / "var"
    database_url: str | None = None
    redis_url: str | None = None

    # Addresses. Only the gateway may face the internet.
    host: str = "127.0.0.1"
    port: int = 8080
    public_url: str = ""
    rasa_url: str = "http://127.0.0.1:5005"
    rasa_token: str | None = None
    actions_port: int = 5055
    rasa_timeout_seconds: float = 10.0

    # Who may sign in and with what. The secret is generated into `var/secret` when it is not given.
    secret: SecretStr | None = None
    demo: bool = True

    # Other systems of the lender. Events go, signed, to every address of `webhook_url` (spaces between several);
    # without one they are kept and listed. `payments_token` is what the lender's system shows to report payments.
    webhook_url: str = ""
    webhook_secret: SecretStr | None = None
    payments_token: SecretStr | None = None

    # The lender.
    lender_name_zh: str = "示例消费金融"
    lender_name_en: str = "Example Consumer Finance"
    rule_pack: str = "cn"
    # The rule pack's own zone unless another is given.
    timezone: str | None = None
    default_language: Literal["zh", "en"] = "zh"
    # Hours of the desk on every day alike, such as "09:00-21:00", and how long a case stays with an agent whose desk is
    # not heard of, instead of what policy/desk.yml says.
    agents_open: str | None = None
    lease_seconds: int | None = None

    @property
    def database(self) -> str:
        """SQLAlchemy URL of the database; SQLite under `var/` unless `LEEWAY_DATABASE_URL` says otherwise."""
        url = self.database_url or f"sqlite:///{self.var_dir / 'leeway.db'}"
        if url.startswith(("postgresql://", "postgres://")):
            return "postgresql+pg8000://" + url.split("://", 1)[1]
        return url


@lru_cache
def settings() -> Settings:
    """The settings of this process, read once."""
    return Settings()
