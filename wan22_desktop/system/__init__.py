"""``CompatibilitySystem``: the one Python entry point over the stack, without Qt and without torch in this process."""

from wan22_desktop.system.config import CompatibilitySystemConfig
from wan22_desktop.system.jobs import MOST_CALIBRATING, EventListener
from wan22_desktop.system.plans import Optimized
from wan22_desktop.system.shared import get_compatibility_system, initialize_compatibility_system
from wan22_desktop.system.whole import CompatibilitySystem, SystemStatus, Validation

__all__ = [
    "MOST_CALIBRATING", "CompatibilitySystem", "CompatibilitySystemConfig", "EventListener", "Optimized",
    "SystemStatus", "Validation", "get_compatibility_system", "initialize_compatibility_system",
]  # fmt: skip
