"""Profiles as they are asked for: one with its comparison, and files of it."""

from __future__ import annotations

from pathlib import Path

from wan22_desktop.domain.language import mark, tr
from wan22_desktop.domain.problem import BAD_SETTING, FILE_UNWRITABLE, NO_PROFILE, ProblemRaised
from wan22_desktop.domain.profile import Profile
from wan22_desktop.domain.value import Value
from wan22_desktop.observability.comparing import RECENT, Finding, compare
from wan22_desktop.observability.profile_page import page
from wan22_desktop.observability.tracing import trace_json
from wan22_desktop.store.profiles import earlier, read_profile, read_profiles
from wan22_desktop.store.writing import write_whole

ENDINGS = {".html": mark("Page with plots"), ".json": mark("Trace for Perfetto or Chrome")}


class Told(Value):
    """A profile beside those of its shape that finished before it, the newest first."""

    profile: Profile
    findings: tuple[Finding, ...] = ()
    earlier: tuple[Profile, ...] = ()

    @property
    def regressions(self) -> tuple[Finding, ...]:
        return tuple(finding for finding in self.findings if finding.regressed)


def profiles(limit: int = 50) -> list[Profile]:
    """The newest first."""
    return read_profiles(limit)


def told(job: str = "") -> Told:
    """That of ``job``, whose first letters are enough, or of the last one; with its comparison.

    Raises:
        ProblemRaised: NO_PROFILE.
    """
    found = read_profile(job) if job else None
    if found is None:
        found = next((one for one in read_profiles() if one.job.startswith(job)), None)
    if found is None:
        raise ProblemRaised(NO_PROFILE.of(job=job or tr("any job")))
    return beside(found)


def beside(profile: Profile) -> Told:
    """With its comparison."""
    others = tuple(earlier(profile, RECENT))
    return Told(profile=profile, findings=compare(profile, others), earlier=others)


def export(one: Told, file: str | Path) -> Path:
    """Write it as the file's ending says: a page of HTML, or a trace.

    Raises:
        ProblemRaised: BAD_SETTING or FILE_UNWRITABLE.
    """
    file = Path(file).absolute()
    if file.suffix.lower() not in ENDINGS:
        facts = {
            "setting": "file",
            "value": file.name,
            "reason": tr("its ending says nothing"),
            "suggestion": "time.html",
        }
        raise ProblemRaised(BAD_SETTING.of(**facts))
    html = file.suffix.lower() == ".html"
    text = page(one.profile, one.findings, one.earlier) if html else trace_json(one.profile)
    try:
        write_whole(file, text.encode("utf-8", "replace"))
    except OSError as error:
        raise ProblemRaised(FILE_UNWRITABLE.of(path=file, reason=error.strerror or error)) from error
    return file
