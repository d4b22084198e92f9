"""What to try when a plan failed: the next safer one, and why it should help."""

from __future__ import annotations

import msgspec

from wan22_desktop.domain.plan import ExecutionPlan, Offload

_SMALLER = {Offload.NONE: Offload.COMPONENT, Offload.COMPONENT: Offload.BLOCK}


def more_exact(plan: ExecutionPlan) -> tuple[ExecutionPlan, str] | None:
    """After numbers broke down: full precision, in blocks on a card, since it needs twice the room there."""
    if plan.precision == "float32":
        return None
    offload = Offload.NONE if plan.device == "cpu" else Offload.BLOCK
    return msgspec.structs.replace(plan, precision="float32", offload=offload), "full precision (float32)"


def smaller(plan: ExecutionPlan) -> tuple[ExecutionPlan, str] | None:
    """After the card's memory ran out: less of the model on it at a time."""
    offload = _SMALLER.get(plan.offload) if plan.device != "cpu" else None
    if offload is None:
        return None
    return msgspec.structs.replace(plan, offload=offload), f"offload by {offload.value}"
