"""Whatever is let go anywhere on the window sorts itself: models, pictures, videos, and settings of any program."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from foreign_files import INFOTEXT, SWARM, WAN2GP, comfy_tags, node, png, two_experts, video, webp_animation, wrapper
from model_folders import make_model
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from recipes import recipe

from tests.window.desk import Desk
from wan22_desktop.domain.generation import Sampler
from wan22_desktop.domain.schedule import high_noise_steps
from wan22_desktop.domain.wire import to_json
from wan22_desktop.ui.model_list import ENTRY
from wan22_desktop.ui.theme import choose_theme
from wan22_desktop.video.recipe import embed

NINE_TENTHS = high_noise_steps(Sampler.UNIPC, 20, 12.0, 0.9)
ARTIFACTS = Path(__file__).resolve().parents[1] / "artifacts"


def let_go(desk: Desk, *paths: Path, over: QWidget | None = None) -> None:
    """Drag files over the middle of a widget and let go, as the platform does it: the event finds its own receiver."""
    window = desk.window
    place = over or window.stage
    at = place.rect().center()
    deepest = place.childAt(at) or place
    at = deepest.mapFrom(place, at)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    data.setText("\n".join(str(path) for path in paths))  # as file managers do
    action, button, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(at), action, data, button, keys)
    QApplication.sendEvent(deepest, enter)
    assert enter.isAccepted(), f"nothing below {type(deepest).__name__} takes it"
    QApplication.sendEvent(deepest, QDropEvent(QPointF(at), action, data, button, keys))


def paths(desk: Desk) -> set[str]:
    """Of the models that are listed."""
    rows = desk.window.models.view.model()
    return {rows.index(row, 0).data(ENTRY).report.path for row in range(rows.rowCount())}


def picture(path: Path) -> Path:
    Image.new("RGB", (80, 60), (200, 30, 30)).save(path)
    return path


def left(desk: Desk) -> dict[str, str]:
    rows = desk.window.handover.note.list
    items = [rows.topLevelItem(number) for number in range(rows.topLevelItemCount())]
    return {item.text(0): item.text(2) for item in items if item}


def test_several_models_at_once_are_listed_and_the_first_that_runs_is_chosen(desk: Desk, tmp_path: Path) -> None:
    broken = make_model("wan2.2-t2v-a14b", tmp_path / "broken")
    next((broken / "vae").glob("*.safetensors")).unlink()
    models = [broken, *(make_model(f"wan2.2-{kind}", tmp_path / kind) for kind in ("ti2v-5b", "i2v-a14b"))]
    (tmp_path / "notes").mkdir()
    heard: list[tuple[int, int, str]] = []
    desk.engine.drops.advanced.connect(lambda *told: heard.append(told))
    let_go(desk, *models, tmp_path / "notes", over=desk.window.prompt.prompt)
    desk.until(lambda: {str(path) for path in models} <= paths(desk))
    desk.until(lambda: desk.window.models.current is not None and desk.window.models.current.path == str(models[1]))
    assert [total for _, total, _ in heard] == [4] * 4
    assert desk.window.prompt.prompt.toPlainText() == "a red circle moving right on a navy background"
    desk.until(lambda: not desk.window.dropping.isVisible())


def test_a_folder_of_many_models_is_looked_through(desk: Desk, tmp_path: Path) -> None:
    models = [make_model("wan2.2-ti2v-5b", tmp_path / "drive" / "deep" / f"m{n}") for n in range(3)]
    let_go(desk, tmp_path / "drive", over=desk.window.jobs)
    desk.until(lambda: {str(path) for path in models} <= paths(desk))


def test_looking_at_many_can_be_stopped(desk: Desk, tmp_path: Path) -> None:
    first = make_model("wan2.2-t2v-a14b", tmp_path / "m0")
    models = [first]
    for number in range(1, 80):
        models.append(tmp_path / f"m{number}")
        models[-1].symlink_to(first)
    said: list[str] = []
    desk.engine.drops.said.connect(said.append)
    dropping = desk.window.dropping
    desk.engine.drops.advanced.connect(lambda done, *_: dropping.stop.click() if done == 2 else None)
    let_go(desk, *models)
    desk.until(lambda: any(words.startswith("Stopped") for words in said))
    desk.until(lambda: not dropping.isVisible())
    count = int(said[0].split()[1])
    assert 3 <= count < 80
    desk.until(lambda: len(paths(desk)) == 2 + count)


def test_pictures_begin_and_end_a_video_and_a_model_without_an_end_says_so(
    desk: Desk, tiny_i2v: Path, tmp_path: Path
) -> None:
    one, two, three = (picture(tmp_path / f"{name}.png") for name in ("one", "two", "three"))
    desk.add_model(tiny_i2v)
    inputs, banner = desk.window.prompt.inputs, desk.window.banner
    let_go(desk, one)
    desk.until(lambda: inputs.start_image.path == str(one))
    let_go(desk, two, over=desk.window.prompt.prompt)
    desk.until(lambda: inputs.end_image.path == str(two))
    let_go(desk, three, one)
    desk.until(lambda: inputs.end_image.path == str(one))
    assert inputs.start_image.path == str(three)
    assert not banner.isVisible()
    let_go(desk, one, two, three)
    desk.until(banner.isVisible)
    assert banner.problem is not None
    assert (banner.problem.code, inputs.end_image.path) == ("W2-TOO-MANY-INPUTS", str(two))
    banner.dismiss()

    let_go(desk, make_model("wan2.2-ti2v-5b", tmp_path / "ti2v"))
    desk.until(inputs.end_image.isHidden)
    let_go(desk, two, three)
    desk.until(banner.isVisible)
    assert "takes a start image only, so three.png was not used" in banner.problem.what
    assert inputs.start_image.path == str(two)
    banner.dismiss()
    let_go(desk, three)
    desk.until(banner.isVisible)
    assert "three.png is the start image now" in banner.problem.what
    assert inputs.start_image.path == str(three)


def test_a_mix_sorts_itself(desk: Desk, tiny_i2v: Path, tmp_path: Path) -> None:
    made = video(tmp_path / "ComfyUI_00001_.mp4", comfy_tags(two_experts()), all_tags=True)
    one, two = picture(tmp_path / "one.png"), picture(tmp_path / "two.png")
    let_go(desk, one, made, tiny_i2v, two)
    prompt = desk.window.prompt
    desk.until(lambda: prompt.end_image.path == str(two))
    assert desk.window.models.current is not None
    assert desk.window.models.current.path == str(tiny_i2v)
    assert prompt.start_image.path == str(one)
    assert prompt.prompt.toPlainText().startswith("a cat")
    assert prompt.steps.value() == 8


@pytest.mark.parametrize("ending", ["png", "mp4"])
def test_what_was_made_here_restores_everything_with_its_model_and_pictures(
    ending: str, desk: Desk, tiny_i2v: Path, tmp_path: Path
) -> None:
    desk.add_model(tiny_i2v)
    assert desk.window.models.current is not None
    fingerprint = desk.window.models.current.fingerprint
    one, two = picture(tmp_path / "one.png"), picture(tmp_path / "two.png")
    settings = {"image": str(one), "last_image": str(two), "prompt": "a door", "steps": 7, "high_steps": 3}
    told = recipe(task="flf2v", frames=9 if ending == "mp4" else 1, **settings)
    told = type(told)(**{name: getattr(told, name) for name in told.__struct_fields__} | {"fingerprint": fingerprint})
    made = picture(tmp_path / "made.png")
    embed(made, told)
    if ending == "mp4":
        made = video(tmp_path / "made.mp4", {"comment": to_json(told)})
    let_go(desk, make_model("wan2.2-ti2v-5b", tmp_path / "other"))
    prompt = desk.window.prompt
    desk.until(prompt.end_image.isHidden)
    let_go(desk, made)
    desk.until(lambda: prompt.prompt.toPlainText() == "a door")
    assert desk.window.models.current.path == str(tiny_i2v)
    assert (prompt.start_image.path, prompt.end_image.path) == (str(one), str(two))
    assert (prompt.steps.value(), prompt.sampling.high_steps.value(), prompt.seed.text()) == (7, 3, "5")
    note = desk.window.handover.note
    assert note.isVisible() is (ending == "png")
    if ending == "png":
        note.image.click()
        assert prompt.start_image.path == str(made)
        assert desk.window.models.current.path == str(tmp_path / "other")
        assert not note.isVisible()


def test_every_program_fills_in_its_settings_and_lists_what_it_leaves(
    desk: Desk, tiny_t2v: Path, tmp_path: Path
) -> None:
    models = {kind: make_model(f"wan2.2-{kind}", tmp_path / kind) for kind in ("t2v-a14b", "i2v-a14b")}
    let_go(desk, *models.values(), tiny_t2v)
    desk.until(lambda: str(models["i2v-a14b"]) in paths(desk) and desk.window.models.current is not None)
    picture(tmp_path / "cat.png")
    (tmp_path / "style_high.safetensors").write_bytes(b"")
    animated = two_experts(node("SaveAnimatedWEBP", images=["8", 0], fps=16.0))
    files = {
        "a cat = on a #hill;\nwind": (video(tmp_path / "c.mp4", comfy_tags(two_experts()), all_tags=True), "ComfyUI"),
        "a ship": (video(tmp_path / "v.webm", comfy_tags(wrapper())), "ComfyUI"),
        "a whale = in the sky": (video(tmp_path / "w.mp4", {"comment": json.dumps(WAN2GP)}), "Wan2GP"),
        "a tower, tall": (png(tmp_path / "n.png", {"parameters": INFOTEXT}), "SD.Next"),
        "a harbour": (png(tmp_path / "s.png", {"parameters": json.dumps(SWARM)}), "SwarmUI"),
        "a cat = on a #hill;\nwind ": (webp_animation(tmp_path / "a.webp", comfy_tags(animated)), "ComfyUI"),
    }
    expected = {
        "c.mp4": ("i2v-a14b", (640, 480, 81, 16, 8), (3.5, 1.0, 8.0), "euler", 4, "206275406212235", 1),
        "v.webm": ("t2v-a14b", (832, 480, 49, 16, 6), (2.5, 1.0, 5.0), "dpm++", 3, "222555", 0),
        "w.mp4": ("t2v-a14b", (832, 480, 81, 16, 20), (4.0, 3.0, 12.0), "unipc", NINE_TENTHS, "1234", 1),
        "n.png": ("t2v-a14b", (832, 480, 81, 16, 25), (5.0, None, 7.0), "unipc", None, "99", 1),
        "s.png": ("t2v-a14b", (832, 480, 81, 16, 20), (4.5, None, 8.0), "euler", 12, "77", 1),
        "a.webp": ("i2v-a14b", (640, 480, 81, 16, 8), (3.5, 1.0, 8.0), "euler", 4, "206275406212235", 1),
    }
    prompt, note = desk.window.prompt, desk.window.handover.note
    for words, (file, program) in files.items():
        prompt.prompt.setPlainText("")
        let_go(desk, file)
        desk.until(lambda words=words: prompt.prompt.toPlainText() == words.strip())
        model, numbers, amounts, sampler, high, seed, loras = expected[file.name]
        assert desk.window.models.current is not None
        assert desk.window.models.current.path == str(models[model]), file.name
        request = prompt.request()
        assert request is not None
        fields = (prompt.width_, prompt.height_, prompt.frames, prompt.fps, prompt.steps)
        assert tuple(field.value() for field in fields) == numbers, file.name
        assert (request.guidance, request.guidance_low, request.shift) == amounts, file.name
        assert (request.sampler, request.high_steps, prompt.seed.text()) == (sampler, high, seed), file.name
        assert len(request.loras) == loras, file.name
        assert note.isVisible()
        assert note.text.text().startswith(f"Read from {program}: ")
        assert f"({len(left(desk))})" in note.more.text() or len(left(desk)) < note.list.topLevelItemCount()
        if request.image is not None:
            assert request.image == str(tmp_path / "cat.png")
    assert "style_low.safetensors × 0.7" in [
        note.list.topLevelItem(n).text(1) for n in range(note.list.topLevelItemCount())
    ]
    note.more.click()
    assert note.list.isVisible()
    ARTIFACTS.mkdir(exist_ok=True)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    for theme in ("light", "dark"):
        choose_theme(app, theme)
        for width, height in ((1280, 720), (2560, 1440)):
            desk.window.resize(width, height)
            QApplication.processEvents()
            desk.window.grab().save(str(ARTIFACTS / f"handover-{theme}-{height}.png"))
    choose_theme(app, "light")


def test_a_model_without_a_place_for_it_says_what_it_leaves(desk: Desk, tmp_path: Path) -> None:
    let_go(desk, make_model("wan2.1-t2v-1.3b", tmp_path / "small"))
    desk.until(lambda: str(tmp_path / "small") in paths(desk) and desk.window.models.current is not None)
    picture(tmp_path / "cat.png")
    let_go(desk, video(tmp_path / "c.mp4", comfy_tags(two_experts()), all_tags=True), over=desk.window.prompt.seed)
    desk.until(desk.window.handover.note.isVisible)
    why = left(desk)
    assert why["Model"].startswith("None of your models has this file")
    assert "takes no picture" in why["Start image"]
    assert "has one expert" in why["Guidance of details"]
    assert "has one expert" in why["Steps of the high-noise expert"]
    assert desk.window.prompt.seed.text() == "206275406212235"
