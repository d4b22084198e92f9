"""Headers that differ only in metadata or in order share one table; none is taken that the library would refuse."""

from __future__ import annotations

import json
from pathlib import Path

import model_files
import pytest
import safetensors
from hypothesis import given
from hypothesis import strategies as st
from model_files import write_gguf
from model_folders import write_raw

from wan22_desktop.inspection.parts import parts_of
from wan22_desktop.inspection.safetensors_header import HeaderError, data_offsets, parse_header, read_header
from wan22_desktop.inspection.weights import data_offset, read_weights

ENTRY = '"t":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}'
PIECES = (
    "{", "}", ",", ":", " ", "\n", '"', "\\", '"__metadata__"',
    '"__metadata__":', '"__metadata__":{}', '"__metadata__":{"a":"b"}',
    '{"a":"}"}', '{"a":"\\""}', '{"a":1}', '{"a":"\\ud800"}', "{}", '"__met\\u0061data__":{}', ENTRY, '"u":1',
)  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=8))
def test_metadata_however_written_are_taken_as_the_library_takes_them(pieces: list[str]) -> None:
    for text in (
        "".join(pieces),
        "{" + "".join(pieces) + "}",
        '{"__metadata__":' + "".join(pieces) + "," + ENTRY + "}",
    ):
        raw = text.encode()
        for size in (0, 4):
            try:
                header = parse_header(raw, 8 + len(raw) + size)
            except HeaderError:
                continue
            loaded = safetensors.deserialize(len(raw).to_bytes(8, "little") + raw + bytes(size))
            assert {name for name, _ in loaded} == header.tensors.keys()


@pytest.mark.parametrize("text", [
    '{"__metadata__":{"a":"b"} ' + ENTRY + "}", '{"__metadata__":{},}', '{"__metadata__":{"a":"b"},}',
    '{"__metadata__":{},"__metadata__":{},' + ENTRY + "}", '{"__metadata__":{},"__met\\u0061data__":{},' + ENTRY + "}",
    '{"__metadata__":{"a":1},' + ENTRY + "}", '{"__metadata__":{"a":"b"},,' + ENTRY + "}",
])  # fmt: skip
def test_metadata_that_break_the_header_are_refused(text: str) -> None:
    for size in (0, 4):
        with pytest.raises(HeaderError):
            parse_header(text.encode(), 8 + len(text.encode()) + size)


@pytest.mark.timeout(20)
@pytest.mark.parametrize(
    "text", [" " * 10**6, '"a":"b",' * 10**5, '"' + "\\" * 10**6, '"' + '\\"' * 10**5, '"a"' * 10**5]
)
def test_no_metadata_take_long(text: str) -> None:
    """A pattern that steps back would take forever on one of these."""
    raw = b'{"__metadata__":{' + text.encode()
    with pytest.raises(HeaderError):
        parse_header(raw, 8 + len(raw))


def write(path: Path, names: list[str], **metadata: str) -> Path:
    shapes = model_files.native("mini")
    end, entries = 0, {"__metadata__": metadata}
    for name in names:
        size = 2
        for number in shapes[name]:
            size *= number
        entries[name] = {"dtype": "F16", "shape": list(shapes[name]), "data_offsets": [end, end + size]}  # type: ignore[assignment]
        end += size
    return write_raw(path, json.dumps(entries).encode(), end)


def test_fine_tunes_share_their_table_and_what_follows_from_it(tmp_path: Path) -> None:
    names = list(model_files.native("mini"))
    first = read_header(write(tmp_path / "1", names, title="one"))
    second = read_header(write(tmp_path / "2", names, title="two"))
    third = read_header(write(tmp_path / "3", names[::-1]))
    assert first.raw != second.raw
    assert (first.metadata, second.metadata, third.metadata) == ({"title": "one"}, {"title": "two"}, {})
    assert first.table is second.table is third.table
    assert parts_of(first.table) is parts_of(third.table)
    other = read_header(write(tmp_path / "4", names[:-1]))
    assert other.table is not first.table


def test_each_file_keeps_its_own_places(tmp_path: Path) -> None:
    names = list(model_files.native("mini"))
    for number, order in enumerate((names, names[::-1])):
        path = write(tmp_path / f"{number}.safetensors", order)
        header, raw = read_header(path), path.read_bytes()
        entries = json.loads(raw[8 : 8 + int.from_bytes(raw[:8], "little")])
        for name in names:
            begin = 8 + int.from_bytes(raw[:8], "little") + entries[name]["data_offsets"][0]
            assert data_offset(header, name) == begin == data_offsets(header)[name]
    assert data_offset(header, "nothing") is None


def test_places_in_a_gguf_are_found_by_name(tmp_path: Path) -> None:
    shapes = model_files.native("wan2.2-ti2v-5b")
    path = write_gguf(tmp_path / "x.gguf", shapes, "Q4_K", "head.modulation")
    header = read_weights(path)
    offset = data_offset(header, "head.modulation")
    assert offset is not None
    assert data_offset(header, "nothing") is None
    last = list(shapes)[-1]
    end = data_offset(header, last)
    assert end is not None
    assert end + header.tensors[last].bytes == pytest.approx(path.stat().st_size, abs=32)
    assert read_weights(write_gguf(tmp_path / "y.gguf", shapes, "Q4_K", "another")).table is header.table
    assert read_weights(write_gguf(tmp_path / "z.gguf", shapes, "Q8_0")).table is not header.table


def test_gaps_between_the_tensors_of_a_gguf_are_no_part_of_the_table(tmp_path: Path) -> None:
    """The same tensors without gaps, as a safetensors file has them, and with a gap that depends on their order."""
    shapes: dict[str, tuple[int, ...]] = {"blocks.0.modulation": (3,), "head.modulation": (5,)}
    entries = {
        name: {"dtype": "F32", "shape": list(shape), "data_offsets": [start, start + 4 * shape[0]]}
        for (name, shape), start in zip(shapes.items(), (0, 12), strict=True)
    }
    plain = read_header(write_raw(tmp_path / "x.safetensors", json.dumps(entries).encode(), 32))
    for number, order in enumerate((shapes, dict(reversed(shapes.items())))):
        header = read_weights(write_gguf(tmp_path / f"{number}.gguf", order, "Q8_0"))
        assert header.table is plain.table
