"""How will it run here? The machine's probe, wishes made definite, the memory model and the plan."""

from wan22_desktop.planning.hardware import probe, sample_usage
from wan22_desktop.planning.plan import make_plan
from wan22_desktop.planning.settle import settle

__all__ = ["make_plan", "probe", "sample_usage", "settle"]
