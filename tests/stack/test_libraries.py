"""The libraries come without what a video does not need, and nothing is missing later."""

from __future__ import annotations

import random
import string
import subprocess
import sys
from pathlib import Path

import tiny_models
import torch
from diffusers.pipelines.wan.pipeline_wan import prompt_clean
from hypothesis import given, settings
from hypothesis import strategies as st
from transformers import T5Tokenizer

from wan22_desktop.domain.resources import bundled_model
from wan22_desktop.generation.prompting import cleaned
from wan22_desktop.generation.weights.tokenizing import FolderTokenizer, LibraryTokenizer, open_tokenizer

ROOT = Path(__file__).resolve().parents[2]
HEAVY = "transformers", "torch._dynamo", "sympy", "torch.distributed.fsdp", "ftfy", "diffusers.models.unets.unet_1d"


def run(script: str) -> str:
    """What a fresh process prints."""
    command = [sys.executable, "-c", script]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT, timeout=120)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_worker_imports_no_more_than_a_video_needs_and_the_rest_when_it_is_asked_for() -> None:
    told = run(
        f"""
import sys
import wan22_desktop.worker.running
print([name for name in {HEAVY} if name in sys.modules])
import importlib.util, inspect, pickle, diffusers, torch
import diffusers.hooks.taylorseer_cache as cache
import diffusers.loaders.lora_base as loras
from diffusers.models.transformers.transformer_wan import WanTransformerBlock

assert torch.compiler.is_compiling() is False and importlib.util.find_spec("transformers").origin
assert pickle.loads(pickle.dumps(diffusers.WanTransformer3DModel)) is diffusers.WanTransformer3DModel
plain = cache.TaylorSeerState.predict
assert not isinstance(3, loras.PreTrainedModel)

# Whatever was put off, or had a stand-in, is what it is without us.
from diffusers.models.transformers import AllegroTransformer3DModel
from diffusers import AutoencoderKL, UNet2DConditionModel, WanImageToVideoPipeline
import transformers
assert inspect.signature(WanImageToVideoPipeline).parameters["text_encoder"].annotation.__module__.startswith("transf")
config = transformers.UMT5Config(vocab_size=8, d_model=8, d_kv=4, d_ff=8, num_layers=1, num_heads=2)
assert isinstance(transformers.UMT5EncoderModel(config), loras.PreTrainedModel)
from diffusers.models.autoencoders import VQModel
from diffusers.models.unets import UNet2DModel
assert type(sys.modules["diffusers.models.autoencoders"]).__name__ == "module"

# The compiler heard what it may not look into.
import torch._dynamo
assert cache.TaylorSeerState.predict is not plain and cache.TaylorSeerState.predict._torchdynamo_disable
assert cache.TaylorSeerState.predict._torchdynamo_orig_callable is plain
assert id(WanTransformerBlock) in torch._dynamo.trace_rules._allowed_callable_ids()
print("sound")
"""
    )
    assert told.split("\n")[:2] == ["[]", "sound"]


def test_where_the_libraries_look_different_they_are_imported_in_the_usual_way() -> None:
    told = run(
        """
import sys, types
room = types.ModuleType("wan22_desktop.generation")
room.__path__ = ["wan22_desktop/generation"]
sys.modules["wan22_desktop.generation"] = room
import wan22_desktop.generation.libraries as libraries
libraries._USED = ("diffusers.hooks", "diffusers.models.transformers.transformer_wan", "diffusers.gone")
finders = list(sys.meta_path)
libraries.import_frugally()
assert sys.meta_path == finders and "diffusers" not in sys.modules and "transformers" not in sys.modules
import wan22_desktop.generation.loading
from diffusers.hooks.taylorseer_cache import TaylorSeerState
assert TaylorSeerState.predict._torchdynamo_disable
print("torch._dynamo" in sys.modules)
"""
    )
    assert told.strip() == "True"


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet=string.printable + "\x1b\x00\x7f", max_size=40) | st.text(max_size=20))
def test_a_prompt_is_cleaned_as_the_library_does(text: str) -> None:
    assert cleaned(text) == prompt_clean(text)


def test_what_a_prompt_is_often_cleaned_of() -> None:
    texts = [
        "  a\t red\r\n\ncircle ",
        "salt &amp;amp; pepper",
        "â€œquotedâ€\x9d",
        "\x1b[31mred\x1b[0m",
        "a\x0cb",
        "&lt;b&gt;",
    ]
    for text in texts:
        assert cleaned(text) == prompt_clean(text)
    assert [cleaned(text) for text in texts[:2]] == ["a red circle", "salt & pepper"]


def test_tokens_are_the_librarys(tmp_path: Path) -> None:
    tiny_models.tokenizer().save_pretrained(tmp_path)
    drawn = random.Random(3)
    characters = string.printable + "äöüß中文字日本語éñ ™ﬁ＜①\u200b🎬"
    texts = ["", " ", "a red circle moving right", "red " * 60, "</s> red <pad>", "a <extra_id_0> b", "＜pad＞"]
    texts += ["".join(drawn.choices(characters, k=drawn.randrange(60))) for _ in range(300)]
    for folder in (tmp_path, Path(bundled_model()) / "tokenizer"):
        ours, theirs = open_tokenizer(folder), LibraryTokenizer(T5Tokenizer.from_pretrained(folder))
        assert isinstance(ours, FolderTokenizer)
        assert ours.length == theirs.length
        for text in texts:
            assert all(map(torch.equal, ours(text), theirs(text))), text


def test_a_tokenizer_that_is_not_the_usual_one_is_the_librarys(tmp_path: Path) -> None:
    tiny_models.tokenizer().save_pretrained(tmp_path)
    told = tmp_path / "tokenizer_config.json"
    told.write_text(told.read_text("utf-8").replace('"<pad>"', '"<unk>"'), "utf-8")
    assert isinstance(open_tokenizer(tmp_path), LibraryTokenizer)
