"""What the tests of the stack begin from."""

from __future__ import annotations

import pytest
from clips import write_inputs


@pytest.fixture(scope="session")
def inputs(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Pictures and videos of the size that the tests make."""
    return write_inputs(tmp_path_factory.mktemp("inputs"))
