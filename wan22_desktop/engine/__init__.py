"""Qt threads over the stack: the queue, its state machine, and signals for whoever watches. No widgets."""

from wan22_desktop.engine.engine import Engine
from wan22_desktop.engine.forecasts import Forecasts
from wan22_desktop.engine.gallery import Gallery
from wan22_desktop.engine.models import Models
from wan22_desktop.engine.preferences import Listing, Preferences
from wan22_desktop.engine.presets import Presets
from wan22_desktop.engine.shelf import Shelf
from wan22_desktop.engine.state import EngineState, Forecast, ModelFit, Offer, Prospect
from wan22_desktop.engine.thread import EngineThread
from wan22_desktop.engine.words import Words
from wan22_desktop.system.config import speak_as_wanted

__all__ = [
    "Engine", "EngineState", "EngineThread", "Forecast", "Forecasts", "Gallery", "Listing", "ModelFit", "Models",
    "Offer", "Preferences", "Presets", "Prospect", "Shelf", "Words", "speak_as_wanted",
]  # fmt: skip
