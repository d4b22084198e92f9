"""How will it run here? The machine's probe, wishes made definite, the memory model and the plan."""

from wan22_desktop.planning.advice import alternatives
from wan22_desktop.planning.hardware import probe, spared, with_disks
from wan22_desktop.planning.means import within
from wan22_desktop.planning.plan import make_plan
from wan22_desktop.planning.settle import encoded_as, encoding_of, is_sequence, settle, usual_settings

__all__ = [
    "alternatives",
    "encoded_as",
    "encoding_of",
    "is_sequence",
    "make_plan",
    "probe",
    "settle",
    "spared",
    "usual_settings",
    "with_disks",
    "within",
]
