<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Wan22</name>
    <message>
        <location filename="../../wan22_desktop/cli_config.py"/>
        <source></source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/upkeep_dialog.py"/>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>&amp;About Wan22 Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>&amp;Add a model folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>&amp;Cancel the running job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>&amp;Check everything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_dialog.py"/>
        <source>&amp;Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>&amp;Diagnostics…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/queue_menu.py"/>
        <source>&amp;Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/queue_menu.py"/>
        <source>&amp;Finish the ticked drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>&amp;Folder for videos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>&amp;Gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>&amp;Generate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/queue_menu.py"/>
        <source>&amp;Hold the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>&amp;Large gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>&amp;Memory and caches…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/queue_menu.py"/>
        <source>&amp;Notify when the queue is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>&amp;Play or pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/queue_menu.py"/>
        <source>&amp;Prompts from a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/queue_menu.py"/>
        <source>&amp;Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>&amp;Rescan for models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>&amp;Stop the running job and keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/queue_menu.py"/>
        <source>&amp;Undo taking off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_dialog.py"/>
        <source>&amp;Verify files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>&amp;Watch a folder of models…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/words.py"/>
        <source>1 job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/words.py"/>
        <source>1 job, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/attention.py"/>
        <source>1 video is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/library_bar.py"/>
        <source>1 watched folder ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>14B models and Wan2.1 need the Wan2.1 VAE (16 channels); TI2V-5B needs the Wan2.2 VAE (48 channels).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_filter.py"/>
        <source>15 to 40 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>&lt;b&gt;Wan22 Desktop {version}&lt;/b&gt;&lt;p&gt;Drop a Wan model folder, write a prompt, get a video. Everything stays on this machine.&lt;/p&gt;&lt;p&gt;Licence: Apache-2.0. Its ffmpeg program is a GPL build.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A LoRA is not a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_list.py"/>
        <source>A click on “{badge}” tells why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A description file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A download is not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A file is cut short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A file is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A file is not what was published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A file of the model is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/log.py"/>
        <source>A file that would grow beyond it is put aside, and a new one begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A file went away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/upkeep_dialog.py"/>
        <source>A good neighbour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>A job that fails leaves a report of what it was and where it ran.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A library of the app does not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A line of the settings is not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>A model brings its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>A model that cannot run was told to be well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>A new process is there after {took}, which is slow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>A new process is there after {took}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A part is a pickle file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A part of the LoRA has no place here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A part of the model does not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A part of the model has no weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A part of the model is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A part was done again more carefully</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A path leads out of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <source>A picture of what is to appear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <source>A picture or video: white where something new is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A placeholder stands for a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>A problem has no remedy: {code}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A registry entry cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A setting cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A setting has no effect here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A setting was adjusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <source>A square video of the face whose expressions the character takes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>A step less, a step more for the high-noise expert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/others.py"/>
        <source>A strength that changes from step to step has no counterpart here; the first one was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A variable of the environment is not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/attention.py"/>
        <source>A video could not be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/engine/awake.py"/>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>A video is being made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <source>A video, or a single picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A weights file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/sysfs.py"/>
        <source>AMD graphics card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/scope_tree.py"/>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>About Wan22 Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>About {needed} of main memory and paging file are needed and {available} are left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>About {needed} of {kind} are needed and {available} are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>About {needed} of {kind} are needed and {available} are free: other programs hold the rest. The job begins as soon as there is room, and gives up after {minutes} minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/loras_group.py"/>
        <source>Add LoRAs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/models_panel.py"/>
        <source>Add a model folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/models_panel.py"/>
        <source>Add folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Add {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/loras_group.py"/>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>After its first load every part of a model is tried on a few numbers; off: it is used at once. Code in a model's files is never run either way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>After {where} neighbouring points have nothing in common: probably because of {cause}, or there are far too few steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>All of it became one flat colour ({where}); probably because of {cause}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/filter_bar.py"/>
        <source>All of these words, in name, folder, kind or task (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>All of these words; "30 steps" in quotation marks is one (/)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_filter.py"/>
        <source>All sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>All steps for one expert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/validation_dialog.py"/>
        <source>All {count} checks are well; they took {seconds:.1f} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>An error in the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>An input file cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <source>Another seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/pair_dialog.py"/>
        <source>Another {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_filter.py"/>
        <source>Any size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Any tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/filter_bar.py"/>
        <source>Any variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Any {star}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/filter_bar.py"/>
        <source>Anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/loras_group.py"/>
        <source>As its file says; of a pair, either half brings the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/verification.py"/>
        <source>As published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/presets.py"/>
        <source>As the authors make theirs: all of their steps, at the largest size of this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/crop_dialog.py"/>
        <source>As without a crop: the middle of the picture, as large as it can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_panel.py"/>
        <source>At the end of the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>At the seam a shift of colours of {shift} was taken out; at the end the colours are {drift} away from where it began (in deviations; above 0.5 is seen).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Attention is computed by torch itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/loras_group.py"/>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/generation.py"/>
        <source>Automatic: the fastest way that fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/output_group.py"/>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>Automatic: {usual}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/output_group.py"/>
        <source>Back to an MP4 that plays everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/fit_panel.py"/>
        <source>Back to the settings before (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>Back to what the model is best run with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <source>Back to what this model is best run with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>Background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/presets.py"/>
        <source>Balanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/scope_tree.py"/>
        <source>Began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <source>Beside earlier runs of the same kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/presets.py"/>
        <source>Best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <source>Best rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>Better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/output_group.py"/>
        <source>Bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Blocks and decoder of our own, compiled blocks, step caches and faster attention may be used; off: the libraries' code as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>Both experts have the same here: {taken} was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>Both experts share this setting here; the first was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover.py"/>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>Boundary of the experts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Bring back what was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Bring back what was taken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>By its shapes this is {candidates}; {used} was taken because {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/job_menu.py"/>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <location filename="../../wan22_desktop/ui/job_list.py"/>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Cancelling …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <location filename="../../wan22_desktop/ui/model_words.py"/>
        <source>Cannot run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>Care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>Care of the step cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <source>Character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/validation_dialog.py"/>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/validation_dialog.py"/>
        <source>Check everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Check free disk space and run the job again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Check that VAE and transformer belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Check that the folder may be read, and that the drive it is on answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>Check the disk for errors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Check the path, or plug in the drive it was on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/verification.py"/>
        <source>Checked: {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/validation_dialog.py"/>
        <source>Checks and what they found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/loras_group.py"/>
        <source>Choose LoRA files, or drop them here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Choose a LoRA that was made for a Wan model, as a safetensors file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/pair_dialog.py"/>
        <source>Choose a file or folder that no known model has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Choose a file that was exported from this app, or mend the place that is named and import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <source>Choose a line to see all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Choose a model that can ({suggestion}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Choose a model that ends with a picture, too, and drop both pictures again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/ladder.py"/>
        <source>Choose a smaller edition of the model (fp8 or GGUF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/failures.py"/>
        <source>Choose a smaller size or fewer frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Choose another name, or pass --overwrite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Choose another one; everything is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Choose another place, or make room and run the job again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Choose another place, or make room and save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/pair_dialog.py"/>
        <source>Choose missing parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_menu.py"/>
        <source>Choose missing parts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Choose one of {known}, or write one into the settings file under [profiles.{profile}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>Choose the best way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Choose the edition of the LoRA that was made for this model, or the model that the LoRA was made for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>Choose the fast plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/picture_slot.py"/>
        <source>Choose the part of the picture that is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>Choose the usual plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/pair_dialog.py"/>
        <source>Choose the {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Choose {made_with}, or make the video again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/filter_bar.py"/>
        <location filename="../../wan22_desktop/ui/upkeep_dialog.py"/>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/filter_bar.py"/>
        <location filename="../../wan22_desktop/ui/models_panel.py"/>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/upkeep_dialog.py"/>
        <source>Clear {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/file_slot.py"/>
        <source>Click to choose, or drop it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/diagnostics_dialog.py"/>
        <location filename="../../wan22_desktop/ui/pair_dialog.py"/>
        <location filename="../../wan22_desktop/ui/profile_dialog.py"/>
        <location filename="../../wan22_desktop/ui/report_dialog.py"/>
        <location filename="../../wan22_desktop/ui/validation_dialog.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>Close other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Close other programs before starting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Close other programs that use the graphics card: browsers, games, other video programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Close other programs, leave less memory to them, or press Go on anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Close other programs, or cancel the job and choose a smaller size or fewer frames.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Close other programs, or choose a smaller size, fewer frames or a smaller model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Close programs that keep many files open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/said.py"/>
        <source>Close this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Closed …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Code of a model's own is refused as long as it is not known to be harmless.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/output_group.py"/>
        <source>Codec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Compare those that are chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <source>Computing the text encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/log.py"/>
        <source>Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <location filename="../../wan22_desktop/ui/job_menu.py"/>
        <location filename="../../wan22_desktop/ui/stage.py"/>
        <source>Continue this video…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <source>Continued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <source>Continues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover_note.py"/>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <location filename="../../wan22_desktop/ui/problem_banner.py"/>
        <location filename="../../wan22_desktop/ui/profile_dialog.py"/>
        <location filename="../../wan22_desktop/ui/report_dialog.py"/>
        <location filename="../../wan22_desktop/ui/validation_dialog.py"/>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/validation_dialog.py"/>
        <source>Copy all findings as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/profile_dialog.py"/>
        <source>Copy all of it as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Copy config.json and the weights of {component} again from the same source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/problem_banner.py"/>
        <source>Copy everything that is known about this, for a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Copy its path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Copy or download the files of {component} again; if it is a conversion, make it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Copy or download {file} again; it is small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_menu.py"/>
        <source>Copy path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Copy scheduler/scheduler_config.json from the model's source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <source>Copy the chosen lines, or all that are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <location filename="../../wan22_desktop/ui/stage.py"/>
        <source>Copy the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Copy the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Copy the folder {component}/ from the model's source into {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Copy the folder {missing}/ from the model's source; one expert alone gives no usable video.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover_note.py"/>
        <source>Copy the list of what was not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Copy the other expert from the model's source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Copy the {component} again from the model's source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <location filename="../../wan22_desktop/ui/stage.py"/>
        <source>Copy this frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Copy {file} from the model's source into the same folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/crop_dialog.py"/>
        <source>Crop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/picture_slot.py"/>
        <source>Crop the {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/picture_slot.py"/>
        <source>Crop…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_box.py"/>
        <source>Ctrl+↑ and Ctrl+↓ go through earlier prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/size_fields.py"/>
        <source>Custom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <source>Custom Wan model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/log.py"/>
        <source>Debug mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_outputs.py"/>
        <source>Debug mode: look into tensors too (slower)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <location filename="../../wan22_desktop/ui/scope_tree.py"/>
        <source>Debug scopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/log.py"/>
        <source>Debug scopes are recorded, and a file of its own says how long each took.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/job_menu.py"/>
        <source>Decode again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <location filename="../../wan22_desktop/domain/progress.py"/>
        <source>Decoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <source>Decoding a tile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/progress.py"/>
        <source>Decoding frame {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/advice.py"/>
        <source>Decoding took {share:.0%} of the last {count} jobs' time; drafts, which are not decoded, show sooner whether a seed is worth it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/advice.py"/>
        <source>Decoding took {share:.0%} of the last {count} jobs' time; it was done in tiles, which costs more: close other programs or choose a smaller size, then it needs none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <source>Decoding, first half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/preset_bar.py"/>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/preset_bar.py"/>
        <source>Delete a preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Delete it in its folder: drives without a trash, and some network folders, leave no other way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/preset_bar.py"/>
        <source>Delete the preset “{name}”? Videos that were made with it stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <location filename="../../wan22_desktop/domain/progress.py"/>
        <source>Denoising</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <source>Denoising steps: more is finer and slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/progress.py"/>
        <source>Denoising, step {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Details, with the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_menu.py"/>
        <source>Details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/diagnostics_dialog.py"/>
        <source>Diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/diagnostics.py"/>
        <source>Diagnostics of Wan22 Desktop {version}, {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/job_menu.py"/>
        <location filename="../../wan22_desktop/ui/problem_banner.py"/>
        <source>Diagnostics…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/screen.py"/>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <location filename="../../wan22_desktop/ui/monitor.py"/>
        <source>Disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/problem_banner.py"/>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover_note.py"/>
        <source>Dismiss what was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Do not use this folder if its source is unknown; otherwise copy the files into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <source>Do not wait until other programs have the memory that is left to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Download or copy {file} again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Download or copy {file} again. Do not use it if its source is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Download {file} again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/presets.py"/>
        <location filename="../../wan22_desktop/ui/job_list.py"/>
        <location filename="../../wan22_desktop/ui/prompt_panel.py"/>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/contact_sheet.py"/>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/contact_sheet.py"/>
        <source>Drafts are shown here: make some with Draft, tick those that you like, and finish only these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/crop_dialog.py"/>
        <source>Drag the frame, or move it with the arrow keys; zoom with the wheel, or + and −.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/transport.py"/>
        <source>Drag through the frames; Left and Right go by one, with Shift by ten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/models_panel.py"/>
        <source>Drop a model folder here, or a folder with many models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/drop_hint.py"/>
        <source>Drop models, or a folder with many of them,
a picture or two to begin and to end with, a video, a list of prompts,
or what was made here, with ComfyUI, Wan2GP, SD.Next or SwarmUI to have its settings back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Drop one of them, or watch the whole folder in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Drop the folder that holds model_index.json, transformer/ and vae/.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/comparing.py"/>
        <source>Each step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/comparing.py"/>
        <source>Each step of the high-noise expert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/comparing.py"/>
        <source>Each step of the low-noise expert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/comparing.py"/>
        <source>Each step of the only expert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_box.py"/>
        <source>Earlier prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_box.py"/>
        <source>Earlier prompts (Ctrl+↑)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <location filename="../../wan22_desktop/ui/upkeep_dialog.py"/>
        <source>Encoded prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/progress.py"/>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <source>Encoding pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Encoding …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <location filename="../../wan22_desktop/planning/foreign.py"/>
        <location filename="../../wan22_desktop/ui/handover.py"/>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <location filename="../../wan22_desktop/video/foreign/others.py"/>
        <source>End image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/compare_bar.py"/>
        <source>End the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/library_bar.py"/>
        <source>End the search; what was found stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>End them in the system's task manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_filter.py"/>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Every frame came out flat ({detail}); nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/log.py"/>
        <source>Every level is kept, and debug scopes look into tensors: slower, for finding faults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/validation_dialog.py"/>
        <source>Every part is tried once, and a small video is made. This takes some seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/preset_bar.py"/>
        <source>Every setting as this model is best run with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <location filename="../../wan22_desktop/ui/filter_bar.py"/>
        <location filename="../../wan22_desktop/ui/log_filter.py"/>
        <location filename="../../wan22_desktop/ui/model_words.py"/>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/library_bar.py"/>
        <source>Everything in it is listed here, now and at every start (Ctrl+Shift+O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Expected {expected}, got {actual}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/loras_group.py"/>
        <source>Expert of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Expert timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>Experts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/preset_bar.py"/>
        <source>Export your presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/preset_bar.py"/>
        <source>Export your presets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/encoding.py"/>
        <source>FFV1 keeps every bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>Face video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/job_list.py"/>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Fall back to safer ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/generation.py"/>
        <source>Fast: half precision for the VAE too, where a slight change of the picture is worth it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>Faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Fetch the real file (git lfs pull), or download it in a browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/log.py"/>
        <location filename="../../wan22_desktop/domain/shopping.py"/>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>Files can be written to all {count} folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/diagnostics_dialog.py"/>
        <source>Files of the diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/log.py"/>
        <source>Files put aside that are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/filter_bar.py"/>
        <source>Filter · {count} ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/filter_bar.py"/>
        <source>Filter ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_html.py"/>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_html.py"/>
        <source>Fingerprint {fingerprint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/contact_sheet.py"/>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <source>Finish 1 draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Finish it from its kept latents to have the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <source>Finish the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <source>Finish {count} drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/job_list.py"/>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/contact_sheet.py"/>
        <source>Finished · seed {seed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <source>Finishing the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>First and last frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>First block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/transport.py"/>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Fit to the window, true size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>Fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_filter.py"/>
        <source>Fits best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/filter_bar.py"/>
        <source>Fits on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Five steps less, five more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Folder for finished videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/log.py"/>
        <source>Folder for logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Folder for reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Folder for videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <source>Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/presets.py"/>
        <source>For most videos: fewer steps than the authors take, which is hardly seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/upkeep_dialog.py"/>
        <source>For other programs: no job is planned into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/profile_dialog.py"/>
        <source>For ui.perfetto.dev or chrome://tracing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/output_group.py"/>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/validation_dialog.py"/>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/transport.py"/>
        <source>Frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>Frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <source>Frames at the beginning of every input video that are left out, at the speed of the video to be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>Frames per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <source>Frames per second: more is faster and shorter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>Frames were added afterwards; the speed before that was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/shopping.py"/>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <source>From frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_filter.py"/>
        <source>From which level on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/transport.py"/>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/transport.py"/>
        <source>Full screen (F, or a double click)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Full screen, and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <location filename="../../wan22_desktop/ui/gallery_view.py"/>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Gallery and drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Gallery · {count:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_panel.py"/>
        <source>Generate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/queue_menu.py"/>
        <source>Generate in &amp;front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_panel.py"/>
        <source>Generate {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Generating …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/contact_sheet.py"/>
        <source>Give the drafts the room of the player and the prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Give the file one of these endings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Give the gallery the room of the player and the prompt (Ctrl+Shift+G)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <source>Go on anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <source>Goes on from what was kept, with the same settings; tick several drafts to finish all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/comparing.py"/>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <source>Graphics memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/retrying.py"/>
        <source>Graphics memory ran out while {work}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <source>Graphics memory: {card} at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>Guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover.py"/>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>Guidance of details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>Guided from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>Guided until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <source>Handing frames to the encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_box.py"/>
        <source>Has no effect at guidance 1: there is nothing to steer away from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/output_group.py"/>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/loras_group.py"/>
        <source>High noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/progress.py"/>
        <source>High noise, step {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <source>High-noise expert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_box.py"/>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <source>Hold queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>How careful the step cache is: less is faster, all the way to the right nothing is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/output_group.py"/>
        <source>How close to the frames it is, against its size
{qualities}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>How closely the prompt is followed; 1 does without the negative prompt and is twice as fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/transport.py"/>
        <source>How fast it plays ([ and ])</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/stars.py"/>
        <source>How good it is: click a star, the same again for none; or press 0 to 5 in the gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/transport.py"/>
        <source>How large it is shown: the wheel, + and −, 0 to fit, 1 for 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>How long a job waits while other programs hold the memory that it needs; 0: not at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/upkeep_dialog.py"/>
        <source>How long a job waits while other programs hold what it needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <source>How many pictures the video has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <source>How many to make, each with the next seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/fit_panel.py"/>
        <source>How much each phase needs, and what else could be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/timeline.py"/>
        <source>How much noise is left before each step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/timeline.py"/>
        <source>How much noise is left before each step. Drag, or press ← and →, to say how many steps the high-noise expert has; a double click or Delete lets the boundary decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <source>How much of the source video is made anew: little keeps it, all of it leaves only the prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <source>How strictly the leading video, the mask and the references are followed; 1 is usual, 0 ignores them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/loras_group.py"/>
        <source>How strongly it changes the model: 1 is as it was made, 0 is not at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/output_group.py"/>
        <source>How the frames are packed in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>How the noise is taken away; the model's own settings are a good start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/diagnostics.py"/>
        <source>How the time of a job went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <source>How the time of a video went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/profile_dialog.py"/>
        <source>How the time went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/job_menu.py"/>
        <source>How the time went…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/diagnostics.py"/>
        <source>How these jobs ran, or would run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/compare_bar.py"/>
        <source>How they are compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_panel.py"/>
        <source>How to run it:
{plans}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>How videos are made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>If all of them are right, report it with the details shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>If it happens again, choose a smaller size or fewer frames, and look into the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>If it happens again, the model's weights are damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>If it was moved, drop its folder on the window, or watch the folder that it is in now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>If the files came from another program, look one folder up or down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>If videos come out as noise, it is the other one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_words.py"/>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>Image embedding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>Image encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/preset_bar.py"/>
        <source>Import presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/preset_bar.py"/>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_panel.py"/>
        <source>In front of the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>In the gallery: play in place. Among drafts: tick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>In two steps in a row ({where}) neighbouring points had nothing in common: probably because of {cause}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_filter.py"/>
        <source>Info</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_box.py"/>
        <source>Insert a piece that was kept, or keep the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Inspect the model folder: its VAE may be another one than its configuration says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Inspect the model folder; copy the {component} again if its files are damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Inspect the model to see what can be repaired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Inspect the model: its text encoder, its VAE or the transformer is of another family or size than the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/progress.py"/>
        <source>Inspecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Inspecting …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Install a C++ compiler, or for a graphics card the triton that belongs to this torch, to have it faster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Install another version of {name} that fits this torch and this graphics card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>Install the app's dependencies again (python3 start.py setup).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>Install the app's dependencies again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Install the app's libraries again: python3 start.py setup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Install the build of torch for this card: python3 start.py --torch-index URL setup, with the address that PyTorch's install page gives for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>Install the newest driver of the card's maker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/job_list.py"/>
        <source>Interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_menu.py"/>
        <source>It belongs to the app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>It cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/diagnostics.py"/>
        <source>It cannot be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_menu.py"/>
        <source>It cannot run: see its details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/graph.py"/>
        <source>It comes from a node that is not in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>It could be another model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/supervision.py"/>
        <source>It could not be started: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/supervision.py"/>
        <source>It crashed in native code. The usual causes are memory running out and a faulty graphics driver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/supervision.py"/>
        <source>It ended with exit code {code}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/profile_dialog.py"/>
        <source>It ended with {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>It has {done} of {total} steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>It is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>It is not a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/others.py"/>
        <source>It is not in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/graph.py"/>
        <source>It is not of the kind that is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>It is not the name of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>It is not told where the experts change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/graph.py"/>
        <source>It is worked out by the node {node} while the workflow runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/pairing.py"/>
        <source>It is {model}, the {expert}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/pairing.py"/>
        <source>It is {model}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_html.py"/>
        <source>It is {what}, and makes {makes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>It must be from {least:g} to {most:g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/supervision.py"/>
        <source>It sent something that cannot be understood ({trouble}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <source>It took {seconds}, {cpu} of processor time and {memory} of main memory at most; {read} were read from the disk and {written} written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/supervision.py"/>
        <source>It was ended by signal {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/foreign.py"/>
        <source>It was found neither beside the file nor in a folder that is watched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>It was made by other nodes while the workflow ran.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>It was saved with diffusers {wanted}; {present} is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <location filename="../../wan22_desktop/ui/validation_dialog.py"/>
        <source>It was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Its blocks could not be compiled: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_menu.py"/>
        <source>Its files are not there now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_menu.py"/>
        <source>Its files stay as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Its kept latents cannot be used any more: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/graph.py"/>
        <source>Its links are too tangled to be followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/graph.py"/>
        <source>Its links lead in a circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Its settings are filled in; Generate puts it back into the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/log.py"/>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <source>JSON lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_model.py"/>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <location filename="../../wan22_desktop/ui/jobs_view.py"/>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Jobs are waiting; Run queue starts them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Jobs cannot be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/queue_menu.py"/>
        <source>Keep the computer &amp;awake while jobs run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Keep the computer awake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <source>Keep the seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_box.py"/>
        <source>Keep the selection, or the whole prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <location filename="../../wan22_desktop/ui/upkeep_dialog.py"/>
        <source>Kept latents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/upkeep_dialog.py"/>
        <source>Kept to save work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/contact_sheet.py"/>
        <source>Large drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Large gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_filter.py"/>
        <source>Largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/log.py"/>
        <source>Largest file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/filter_bar.py"/>
        <location filename="../../wan22_desktop/ui/model_filter.py"/>
        <source>Last used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_list.py"/>
        <source>Last used {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>Leading video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/pair_dialog.py"/>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Leave it out, or choose a model that uses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <location filename="../../wan22_desktop/ui/upkeep_dialog.py"/>
        <source>Leave of graphics memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <location filename="../../wan22_desktop/ui/upkeep_dialog.py"/>
        <source>Leave of main memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/transport.py"/>
        <source>Leave the full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/transport.py"/>
        <source>Leave the full screen (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover_note.py"/>
        <source>Leave the settings to the model, and begin with the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_box.py"/>
        <source>Length of the prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Let Windows manage its size: System, Advanced, Performance, Virtual memory; then restart the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Let Windows manage the paging file: System, Advanced, Performance, Virtual memory; then restart the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Let the app use them the other way round; the files stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Let the app write one in its own data folder, or copy it from the model's source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/timeline.py"/>
        <source>Let the boundary decide which expert takes which steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Let the download finish, or delete the file if the model is whole without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/output_group.py"/>
        <source>Let the graphics card encode, if it can: quicker, and larger for the same quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <source>Let the running job end, but start no other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/log.py"/>
        <location filename="../../wan22_desktop/ui/log_model.py"/>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/upkeep_dialog.py"/>
        <source>Likewise on every graphics card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Line {line} of {path} ({setting}): {reason}. Everything else in the file counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Lists and log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_panel.py"/>
        <source>Lists of prompts (*.txt *.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_panel.py"/>
        <source>List…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/memory.py"/>
        <location filename="../../wan22_desktop/ui/loras_group.py"/>
        <source>LoRAs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_words.py"/>
        <source>LoRAs and parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/models.py"/>
        <source>LoRAs that come in a stack from another node are not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/fit_panel.py"/>
        <source>Load anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <location filename="../../wan22_desktop/domain/progress.py"/>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Loading {component} failed: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Loading …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/log.py"/>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/size_fields.py"/>
        <source>Longer than the {frames} frames ({seconds:.1f} s) that this model was trained with: motion tends to repeat, or to come back to where it began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <source>Longest: {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_menu.py"/>
        <source>Look at it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/drop_progress.py"/>
        <source>Look at nothing more; what was found stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Look at the preview; stop the job if it shows only grain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/library_bar.py"/>
        <source>Look for models again (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Look for the video in the system's trash, and put it back from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/models_panel.py"/>
        <source>Looked at {name} again: {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <source>Looking at the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/drop_progress.py"/>
        <source>Looking at {name}, {number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/library_bar.py"/>
        <source>Looking for models …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/library_bar.py"/>
        <source>Looking … {count:,} found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/output_group.py"/>
        <source>Lossless-looking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/loras_group.py"/>
        <source>Low noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/progress.py"/>
        <source>Low noise, step {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <source>Low-noise expert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <source>Low-noise transformer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>Made anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/job_menu.py"/>
        <source>Made {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>Magnitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/comparing.py"/>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <source>Main memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/retrying.py"/>
        <source>Main memory ran out while {work}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/supervision.py"/>
        <source>Main memory ran out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Main memory that is left to other programs; up to the default, a tenth of all of it at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <source>Make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_panel.py"/>
        <source>Make a video of each line of a file: .txt with prompts, or .csv with settings, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <location filename="../../wan22_desktop/ui/stage.py"/>
        <source>Make again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <source>Make every video with this seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Make it again, go on from it, find or delete the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Make it again; with a new seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>Make it {width}×{height}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_panel.py"/>
        <source>Make only the part in which motion is decided, as a small moving preview that can be finished later (Ctrl+Alt+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Make room on that disk, or save the video on another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Make room on the disk of the video and on that of the app's data, then run the job again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Make room on the disk, or see to it that the file may be written to, and change the setting again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Make room on the disk, or see to it that this folder may be written to, and start the app again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>Make room, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/contact_sheet.py"/>
        <source>Make the rest of the ticked drafts, with the same settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_menu.py"/>
        <source>Make the smallest video with it, to see whether it works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Make the video again; kept latents are removed when room is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <location filename="../../wan22_desktop/ui/stage.py"/>
        <source>Make with a new seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>Make {frames} frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/ladder.py"/>
        <source>Make {frames} frames instead of {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/ladder.py"/>
        <source>Make {frames} frames instead of {before}, or {width} × {height} instead of {wide} × {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>Make {frames} frames of {width}×{height}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/ladder.py"/>
        <source>Make {width} × {height} instead of {wide} × {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/filter_bar.py"/>
        <source>Makes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_words.py"/>
        <source>Makes video from {sources}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <source>Making frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/sharing.py"/>
        <source>Making the frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>Mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Measure jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <location filename="../../wan22_desktop/ui/monitor.py"/>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/upkeep_dialog.py"/>
        <source>Memory and caches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Memory of each graphics card that is left to other programs; up to the default, a tenth at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Memory ran out while decoding; it was done again with {choice}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Memory will be tight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Mend the file, or take it out of the folder; everything else works as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Mend the line and give the list again; nothing of it was begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Mend the line, or take it out; the file is looked at again by itself. {hint}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>Mend what the end-to-end run tells, and look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/crop_dialog.py"/>
        <source>Middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <location filename="../../wan22_desktop/planning/foreign.py"/>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/preset_bar.py"/>
        <source>Model's own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <source>Model's settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>Model, worker process, encoder and recipe work together: the video tells how it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_view.py"/>
        <location filename="../../wan22_desktop/ui/models_panel.py"/>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>More files than places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_filter.py"/>
        <source>More than 40 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>More than one model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>More than {most} LoRAs are not taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <location filename="../../wan22_desktop/ui/transport.py"/>
        <source>More ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Most memory of a job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_filter.py"/>
        <source>Most useful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/job_menu.py"/>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Move to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/job_menu.py"/>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Move waiting jobs in the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <source>Move, make once more, take off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Moved to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_filter.py"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Name a folder, or one of: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/preset_bar.py"/>
        <source>Name of the preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/preset_bar.py"/>
        <source>Name, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Nearer, farther</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <source>Negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_box.py"/>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>Negative prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_filter.py"/>
        <source>Never used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <source>Newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>No Wan model found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>No estimate of the time yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/pair_dialog.py"/>
        <source>No file is changed: the app remembers where the parts are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>No hardware encoder for {codec} works here (tried: {tried}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/job_menu.py"/>
        <source>No job is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/pair_dialog.py"/>
        <source>No known model has one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/models_panel.py"/>
        <source>No models yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>No node in it makes a video in a way that is known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>No place for an end image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>No prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/verification.py"/>
        <source>No published checksum is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_filter.py"/>
        <source>No source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>No such model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>No usable graphics card: a model of {size} runs on the processor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>No video came in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>None chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/foreign.py"/>
        <source>None of your models has this file; add the model, then drop the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/foreign.py"/>
        <source>None of your models has this file; {label} is of the same kind and was chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/models_panel.py"/>
        <source>None of {count:,} models is like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <source>Not a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/verification.py"/>
        <source>Not as published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/words.py"/>
        <source>Not by this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Not plugged in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_words.py"/>
        <source>Not plugged in: it was in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover_note.py"/>
        <source>Not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover_note.py"/>
        <source>Not taken ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>Nothing but the video is left of how it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>Nothing can be written to the {name}, {folder}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Nothing here has all of these words and marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Nothing in {file} or its name tells which one it is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Nothing is known of that job's time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_menu.py"/>
        <source>Nothing is missing that another model could give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/shopping.py"/>
        <location filename="../../wan22_desktop/ui/pair_dialog.py"/>
        <source>Nothing is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_html.py"/>
        <source>Nothing is wrong with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/models_panel.py"/>
        <source>Nothing matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/profile_dialog.py"/>
        <source>Nothing stands out of {count} earlier runs of the same kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Nothing there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Nothing to do if it loads; else update the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Nothing to do if it was published for one expert only; else fetch the other file into the same folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Nothing to do if the videos look right; else look for the edition that the standard classes can load.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Nothing to do: LoRAs for a close relative of the model often bring a few that it does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Nothing to do: a new, empty list was begun. The old file is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Nothing to do: each is converted when it is loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Nothing to do: the file is the same kind, and takes a little longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Nothing to do: the model is loaded with the app's own classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Nothing to do: the video is as good, and takes longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Nothing to do: the video is the same, and takes longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Nothing to do: this job measures it, and the next ones with this model leave steps out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Nothing to do: what is known here is used, and the rest is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Nothing to do; a setting that is given counts more than this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Nothing to do; ask for {used} to have it exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Nothing to do; continue from an earlier clip if the colours have run away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Nothing to do; say which expert {given} is for to use it alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Nothing to do; the frames are the same but for rounding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/pick_popup.py"/>
        <source>Nothing was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <source>Nothing was measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <source>Nothing was recorded yet. “Record” times every step of the work from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/upkeep_dialog.py"/>
        <source>Nothing: all is as it should be, or too few videos were made to tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Notify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/output_group.py"/>
        <source>Of every colour's value: 10 keep fine gradients free of steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Offload weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/log.py"/>
        <source>Older files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <source>Oldest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>On Windows set "CUDA – Sysmem Fallback Policy" to "Prefer No Sysmem Fallback" in NVIDIA's control panel; then a job that is too large steps down instead of crawling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>On the disk, at most: {written}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>On the disk, at most: {written}; kept by the app: {kept}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <source>Once more with a new seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>One frame back or on; with Shift, ten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>One half of a LoRA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>One of the two experts is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/validation_dialog.py"/>
        <source>One of {count} checks is not well; they took {seconds:.1f} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/profile_dialog.py"/>
        <source>One page with plots, for any browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>Only a part of the noise was taken away, which needs what it began from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Only noise comes out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Only one half of a LoRA is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/loras_group.py"/>
        <source>Only the expert that decides motion and layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/loras_group.py"/>
        <source>Only the expert that draws the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>Only the first {most} letters were taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Only what has this tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Only what is rated so, or better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>Only whole numbers can be used here: {taken} was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>Only {free} GB are free at {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/filter_bar.py"/>
        <source>Only: {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/library_bar.py"/>
        <location filename="../../wan22_desktop/ui/model_menu.py"/>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/stage.py"/>
        <source>Open in the system's player</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Open on the stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Optimise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Or choose a smaller size, fewer frames, or a smaller kind of file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Or close other programs, or choose a smaller edition of the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Or close other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/models_panel.py"/>
        <source>Or drop a model folder anywhere on the window (Ctrl+O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Or install {package} into the app's environment: pip install "{package}&gt;={version}".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Or run the job with the plan "cpu".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/prompt_list.py"/>
        <source>Other lines that cannot be used: {lines}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_panel.py"/>
        <source>Other places in the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/pair_dialog.py"/>
        <source>Other…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Out of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/output_group.py"/>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_outputs.py"/>
        <source>Outputs ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/preset_bar.py"/>
        <source>Own settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/encoding.py"/>
        <source>PNG keeps every bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/encoding.py"/>
        <source>PNG sequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profiles.py"/>
        <source>Page with plots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_words.py"/>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/loose.py"/>
        <source>Part of a model: {parts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/crop_dialog.py"/>
        <source>Part of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Parts of the model do not fit each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>Parts of the steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/pair_dialog.py"/>
        <source>Parts that {name} lacks, or that do not fit it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/diagnostics.py"/>
        <source>Passwords, keys, names of the person and the computer, folders, prompts, pictures and videos are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/transport.py"/>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <source>Per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/log.py"/>
        <source>Performance log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <source>Pixels; goes to the nearest height that this model can make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <source>Pixels; goes to the nearest width that this model can make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/shopping.py"/>
        <source>Plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_panel.py"/>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <location filename="../../wan22_desktop/domain/progress.py"/>
        <source>Planning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Planning …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/transport.py"/>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Play it (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Play or pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/transport.py"/>
        <source>Play or pause (Space; Ctrl+P anywhere); Left and Right step through the frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Play two to four that are chosen side by side (C); choose several with Ctrl or Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Player</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Plug in the disk that it is on, see that its cable and the network hold, and run the job again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Plug in the disk that it is on: the model comes back by itself, or with Rescan below the models (F5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>Pose video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Precision of a graphics card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <source>Preparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/preset_bar.py"/>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/preset_bar.py"/>
        <source>Presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/preset_bar.py"/>
        <source>Presets (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_dialog.py"/>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <source>Process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>Processes of the video still run: {pids}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <location filename="../../wan22_desktop/ui/monitor.py"/>
        <source>Processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/generation.py"/>
        <source>Processor: leave the graphics card alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <location filename="../../wan22_desktop/ui/prompt_box.py"/>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>Prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <source>Prompt A–Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_panel.py"/>
        <source>Prompts from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <source>Put back what was taken off the list (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/problem_banner.py"/>
        <source>Put everything together that helps to find out what went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/said.py"/>
        <source>Put it back on the list (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Put the files of each model into a folder of their own, or give them back their published names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Put the other file into the same folder, or choose both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_panel.py"/>
        <source>Put this at the end of the queue (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/fit_panel.py"/>
        <source>Put this one job into the queue all the same; it may fail, or be very slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/output_group.py"/>
        <source>Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/job_list.py"/>
        <source>Queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Quit and stop it? It stays on the list and can be run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/stars.py"/>
        <source>Rating: {rating} of {best}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_dialog.py"/>
        <source>Read every weight file and compare it with the checksum that it was published with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/foreign.py"/>
        <source>Read from {program}: {taken} settings taken, all that it tells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/foreign.py"/>
        <source>Read from {program}: {taken} settings taken, {left} not: {first} and others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/foreign.py"/>
        <source>Read from {program}: {taken} settings taken, {left} not: {first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_menu.py"/>
        <source>Read its files once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>Reading pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <source>Reading the prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/progress.py"/>
        <source>Reading the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Reading the videos …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_dialog.py"/>
        <source>Reading: {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <location filename="../../wan22_desktop/ui/model_words.py"/>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_outputs.py"/>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <source>Record debug scopes: how long each step of the work takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_outputs.py"/>
        <source>Record everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_outputs.py"/>
        <source>Record from info on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_outputs.py"/>
        <source>Record from warnings on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/log.py"/>
        <source>Records are written into a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/log.py"/>
        <source>Records are written to standard error, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_filter.py"/>
        <source>Regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_box.py"/>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>Remove it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/file_slot.py"/>
        <source>Remove the {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Remove what stands in its place, or drop the file on the place that it is meant for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/loras_group.py"/>
        <source>Remove {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/preset_bar.py"/>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_dialog.py"/>
        <source>Repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_menu.py"/>
        <source>Repair: {says}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <location filename="../../wan22_desktop/ui/model_words.py"/>
        <source>Repairable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_html.py"/>
        <source>Repaired in the app's own folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_dialog.py"/>
        <source>Repaired without touching its files: {repairs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_dialog.py"/>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Report failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Report it with the details shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/library_bar.py"/>
        <source>Rescan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <location filename="../../wan22_desktop/ui/output_group.py"/>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/job_menu.py"/>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <location filename="../../wan22_desktop/ui/validation_dialog.py"/>
        <source>Run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Run again with the plan "safe" (full precision) and the model's own number of steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Run again with the plan "safe" (full precision), or use the model's edition in bf16 or fp16.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Run again with the plan "safe" (full precision).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Run it again when you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/job_menu.py"/>
        <source>Run last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/job_menu.py"/>
        <source>Run next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <source>Run queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Run the job again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Run the job again. If it happens again, report it with the details shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Run the job again; everything queued is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Run the job again; if it happens again, restart the computer and update the graphics driver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Run with the plan "safe" (full precision).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/job_list.py"/>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/generation.py"/>
        <source>Safe: full precision, least graphics memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>Sampler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>Sampler of the low-noise expert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>Sampling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/profile_dialog.py"/>
        <source>Save a page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/profile_dialog.py"/>
        <source>Save a trace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/preset_bar.py"/>
        <location filename="../../wan22_desktop/ui/report_dialog.py"/>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/profile_dialog.py"/>
        <source>Save how the time went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/transport.py"/>
        <source>Save or copy this frame, go on from it, find the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/diagnostics_dialog.py"/>
        <source>Save the diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>Save the diagnostics and report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>Save the diagnostics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <source>Save the lines that are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_dialog.py"/>
        <source>Save the shopping list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <location filename="../../wan22_desktop/ui/stage.py"/>
        <source>Save this frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/preset_bar.py"/>
        <source>Save what is filled in as a preset, rename, delete, import, export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Saved as {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/diagnostics_dialog.py"/>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <source>Saving the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Say what happens next, then Generate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Say when the queue is done or a job fails, where the window is not in front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Say which expert it is for if it was made for one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Say which expert it is for if this one is meant to work alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Say which it is, if you know its source; it is asked once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Say which of them is the high-noise expert; it is asked once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_filter.py"/>
        <location filename="../../wan22_desktop/ui/pick_popup.py"/>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_filter.py"/>
        <source>Search for a regular expression; capitals count unless it begins with (?i)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Search in prompts and settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Search in the part that has the keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/filter_bar.py"/>
        <source>Search models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Search the gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_filter.py"/>
        <source>Search the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/filter_bar.py"/>
        <source>Search {count:,} models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <source>Seconds of each step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>See the troubleshooting of what is named here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>See to it that the file may be read; it was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>See to it that the model's files may be read, and the output's folder be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>See to it that this folder may be written to, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>See what is missing: python3 start.py doctor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>See whether a virus scanner reads every file anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>See whether another program has it open, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/contact_sheet.py"/>
        <source>Seed {seed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Set {variable} to {suggestion}, or take it out of the environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/preset_bar.py"/>
        <source>Sets steps, guidance, shift, sampler, size and LoRAs in one choice; Ctrl+Z brings back what was set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover_note.py"/>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Settings for a kind of machine that stand in for the defaults: a profile's name, auto to choose by the graphics card, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>Settings that were written read differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>Share of the steps after which there is no guidance: less is faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>Share of the steps before which there is no guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>Shift of the low-noise expert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_dialog.py"/>
        <source>Shopping &amp;list ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/filter_bar.py"/>
        <source>Show all models again (Esc in the search)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <location filename="../../wan22_desktop/ui/job_menu.py"/>
        <location filename="../../wan22_desktop/ui/stage.py"/>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/problem_banner.py"/>
        <source>Show in the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/filter_bar.py"/>
        <source>Show only some models, by kind, task, fit, size or use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Show the &amp;log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/models_panel.py"/>
        <source>Show the models as a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/models_panel.py"/>
        <source>Show the models as cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover_note.py"/>
        <source>Show what was not taken, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/screen.py"/>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/compare_bar.py"/>
        <source>Side by side, one over the other with a line to drag (Up and Down move it), or only what differs, four times as bright (W)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <location filename="../../wan22_desktop/domain/shopping.py"/>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <location filename="../../wan22_desktop/ui/filter_bar.py"/>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Slower, faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/output_group.py"/>
        <source>Small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/loras_group.py"/>
        <source>Small files that teach the model a style, a subject or fewer steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/size_fields.py"/>
        <source>Smaller than the {width}×{height} that this model was trained with: pictures tend to fall apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_filter.py"/>
        <source>Smallest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_menu.py"/>
        <source>Smoke test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/models_panel.py"/>
        <source>Smoke test of {name}: it failed. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/models_panel.py"/>
        <source>Smoke test of {name}: it works. Made a tiny video in {took}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_box.py"/>
        <source>Snippets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/library_bar.py"/>
        <source>Some folders were not looked into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Something is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/filter_bar.py"/>
        <source>Sort ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_model.py"/>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <location filename="../../wan22_desktop/video/foreign/others.py"/>
        <source>Source video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>Spacing of the steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/transport.py"/>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/profile_dialog.py"/>
        <source>Stages and what each took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/stage_band.py"/>
        <source>Stages of the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <location filename="../../wan22_desktop/planning/foreign.py"/>
        <location filename="../../wan22_desktop/ui/handover.py"/>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <location filename="../../wan22_desktop/video/foreign/others.py"/>
        <source>Start image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover_note.py"/>
        <source>Start image instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>Start the app again: it sets the file aside and begins a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/progress.py"/>
        <location filename="../../wan22_desktop/ui/job_list.py"/>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Starting …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <source>Stay at the newest line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>Step cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <source>Step {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/job_list.py"/>
        <source>Step {step} done · waits for the low-noise expert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Step {step} took {times} times as long as those before: the card's memory may have spilled into main memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>Steps of a later part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/timeline.py"/>
        <source>Steps of both experts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover.py"/>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>Steps of the high-noise expert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>Steps of the high-noise expert, which decides motion and layout, and of the low-noise expert, which draws the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <source>Steps per second of earlier runs and this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <source>Steps per second: {pace}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <source>Steps per second; the line is their median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/drop_progress.py"/>
        <location filename="../../wan22_desktop/ui/library_bar.py"/>
        <location filename="../../wan22_desktop/ui/report_dialog.py"/>
        <location filename="../../wan22_desktop/ui/validation_dialog.py"/>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <source>Stop after this step and make a video of what there is; the rest can be made later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/job_menu.py"/>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <source>Stop and keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/drop_progress.py"/>
        <source>Stop looking at what was dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/library_bar.py"/>
        <source>Stop watching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/library_bar.py"/>
        <source>Stopped early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/verification.py"/>
        <source>Stopped early: {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/engine/drops.py"/>
        <source>Stopped; {count} of {total} were looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_dialog.py"/>
        <source>Stopping …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/loras_group.py"/>
        <source>Strength of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/loras_group.py"/>
        <source>Strength of {name} for details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <source>Swap width and height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/mending.py"/>
        <source>Switch experts at {boundary}, as Wan2.2 T2V-A14B does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Tags, with commas between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Take LoRAs away one by one, use the model's own number of steps, and verify the model's files on its page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Take LoRAs away one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Take LoRAs away one by one; check that transformer and text encoder belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <source>Take another seed, and keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Take back: {what} (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Take it away there to let the file count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Take it off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <source>Take it off the queue, and put its settings back into the panel (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <location filename="../../wan22_desktop/ui/model_menu.py"/>
        <location filename="../../wan22_desktop/ui/models_panel.py"/>
        <source>Take off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/loras_group.py"/>
        <source>Take this LoRA off the list; its file stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>Take {steps} steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <location filename="../../wan22_desktop/ui/model_filter.py"/>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>Taylor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_model.py"/>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <location filename="../../wan22_desktop/ui/model_words.py"/>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>Text encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/diagnostics_dialog.py"/>
        <source>Text of the chosen file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>That part does not go with this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The LoRA brings settings of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The LoRA does not fit the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The LoRA is used for both experts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The VAE does not fit the transformer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The VAE makes {vae_channels} latent channels, the transformer wants {wanted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/diagnostics.py"/>
        <source>The app's settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The boundary between the experts was filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/timeline.py"/>
        <source>The boundary {boundary:g} gives {high} + {low} with these steps and this shift, not {own} + {rest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <source>The chosen line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The clip goes on from another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The components of a diffusers folder are there, but not the file that names them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>The computer does not fall asleep by itself while a job runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>The database is whole and holds {count} jobs; a new one takes what is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The disk may fill up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/monitor.py"/>
        <source>The disk of {folder}: read (↓) and written (↑) in a second, and what is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>The driver of {card} tells neither its version nor the card's memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The experts are swapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The file cannot be saved there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/log.py"/>
        <source>The file holds a JSON object a line; off: what the console shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>The file is copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_list.py"/>
        <source>The file is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The file is there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_html.py"/>
        <source>The files are whole; this version cannot run them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The first half is made again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The folder brings its own code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/stage.py"/>
        <source>The frame is copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The frames were decoded more gently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The generation process stopped unexpectedly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The graphics card stopped answering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The graphics driver is too old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/supervision.py"/>
        <source>The graphics driver reported an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The header of {file} is not valid: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The installed torch does not know this graphics card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The job list was damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The job makes way for other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The job may write up to {needed} to the disk of {folder}, and {available} are free there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The job waits for memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The job was cancelled {where}; no file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The kept latents are another model's</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The kept latents cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/output_group.py"/>
        <source>The kind of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>The last job failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/diagnostics.py"/>
        <source>The last jobs, without their prompts and files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/log.py"/>
        <source>The least important records that are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/monitor.py"/>
        <source>The line is everything that runs on this machine, the surface below it what videos take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/monitor.py"/>
        <source>The line is what all programs hold, the surface below it what videos take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The list of prompts cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <source>The log could not be saved: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <source>The log has no line about this problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/upkeep_dialog.py"/>
        <source>The longest unused go first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The model could not be loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/running.py"/>
        <source>The model has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The model needs a newer {library}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The model runs without being compiled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The model switches experts at {boundary}, but only {present} is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The model wants to run its own code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The model was saved by a newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>The most that a job may be planned to take, of main memory and of each graphics card; 0: all that is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/sharing.py"/>
        <source>The next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>The next way to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The numbers broke down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/upkeep_dialog.py"/>
        <source>The oldest go first; what is gone cannot be gone on from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <source>The only expert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The other half of a LoRA was added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/models_panel.py"/>
        <source>The path is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <source>The picture of the character that is moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <source>The picture that the video begins with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <source>The picture that the video ends with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The picture vanished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The presets cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The processor encodes the video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The profile {profile} is not known; none is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>The prompt before, the one after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/diagnostics.py"/>
        <source>The prompts of these jobs (private)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/attention.py"/>
        <source>The queue is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The result looks like noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The same expert twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>The same for the low-noise expert, which draws the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/loras_group.py"/>
        <source>The same for the low-noise expert; while it is dim, as strong as for the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <source>The same in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <source>The same seed and settings give the same video; empty is a new one each time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/compare_bar.py"/>
        <source>The same settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The scheduler does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The setting is kept, and something else counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The settings are of a newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The settings cannot be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The settings file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover.py"/>
        <source>The settings of a video made with {model} are filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover.py"/>
        <source>The settings of a video made with {model} are filled in; that model is not among yours now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>The settings read and write well; {count} differ from the defaults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The step cache goes by how much this model changes from step to step, which was not measured here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>The steps are spaced by the shift alone here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>The steps are taken in {count} parts; the first and the last were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The steps became slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/advice.py"/>
        <source>The steps of the last job took {slower:.0%} longer than is usual for this model, and other programs used {others:.0%} of the processor meanwhile; close them for speed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/supervision.py"/>
        <source>The system ended it (signal 9). The usual cause is that main memory ran out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The system refused a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The text encoder ({encoder}) gives vectors of {width}, the transformer wants {wanted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The text encoder does not fit the transformer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The video cannot be saved there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The video could not be encoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/attention.py"/>
        <source>The video could not be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The video could not be moved to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>The video does not tell how it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The video has the wrong size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <source>The video in which the character takes somebody's place; the mask shows whose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The video is all of one colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <source>The video of poses, as a pose estimator draws them, that move the character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <source>The video that leads: poses, depth, outlines or a part that is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <source>The video that this one goes on from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <source>The video to begin from: its motion and layout stay, the rest is made anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The video was stopped early and kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>The way from noise to picture
{samplers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The weights are in an unsafe format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The weights do not fit their description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The weights have several types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The weights need another package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>The window's colours; system: as the desktop has them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>The workflow saves {count} results; what made this one could be told by its name alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The {component} is missing: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/smoke.py"/>
        <source>The {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The {part} was tried after loading: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/others.py"/>
        <source>There are three phases; the app has two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>There are weights that nobody uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>There is no file or folder at {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>There is no graphics card that can be used: videos are made on the processor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>There is no profile of {job}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>There is no sampler of this kind here; the model's own is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>There is no such profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>There is no such repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>There is no such setting here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>There is nothing to make a video of: the prompt is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>There was no video to look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/diagnostics_dialog.py"/>
        <source>These files go into one zip that you may give to whoever helps you. Passwords, names, folders, prompts and pictures are left out. Look through them, and untick what you want to keep to yourself. Nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>These parts were not loaded: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>These weights cannot be unpacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>This could not be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>This device cannot compute with this kind of numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>This does not fit into memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>This file type is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>This is another kind of model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>This is no LoRA for Wan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/advice.py"/>
        <source>This machine has {free:.1f} of {total:.1f} GB of memory free; close programs that are not needed, then larger videos fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/diagnostics.py"/>
        <source>This machine, its drivers and the versions of everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover.py"/>
        <source>This model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_panel.py"/>
        <source>This model cannot be run yet; its card says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>This model cannot do that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>This needs a graphics card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <source>This one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_filter.py"/>
        <source>This pattern is not finished: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>This pipeline is not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>This video computes every step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>This video does not tell how it was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>This was left behind: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>This will be slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/contact_sheet.py"/>
        <source>Tick all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/contact_sheet.py"/>
        <source>Tick every draft, or none (Ctrl+A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>Tight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <location filename="../../wan22_desktop/ui/log_model.py"/>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <location filename="../../wan22_desktop/ui/validation_dialog.py"/>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <source>Timeline of all stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>Times estimated from the amount of computing; nothing like it was measured here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>Times from this machine's measured speed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_html.py"/>
        <source>To be fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>To keep more latents, raise their limit in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>To make it fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/shopping.py"/>
        <source>To make {model} whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/shopping.py"/>
        <source>To make {model} whole, in {path}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>To see it all the same, finish it from its kept latents ({latents}): it will not be stopped again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>To the front, to the back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>To the tags, to the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>To try all the same, run it with the plan "force".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/presets.py"/>
        <source>To try ideas quickly: few steps, a short clip, the smallest size that looks right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Tokens may be computed in chunks, and frames decoded in tiles and a few at a time; off: each all at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/profile_dialog.py"/>
        <source>Too few runs of the same kind are known to compare it with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_card.py"/>
        <source>Too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>Too large by {over}: needs {needed}, {free} free in main memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>Too large by {over}: needs {needed}, {free} free on {card}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>Too large here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>Too large: needs {needed}, {free} free in main memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>Too large: needs {needed}, {free} free on {card}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <location filename="../../wan22_desktop/ui/scope_tree.py"/>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profiles.py"/>
        <source>Trace for Perfetto or Chrome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <source>Transformer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <source>Tried after its first load: {parts} answer as they should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <source>Tried after loading: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/generation.py"/>
        <source>Try anyway: skip the memory check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Try new models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_html.py"/>
        <source>Two experts; the low-noise one takes over below timestep {timestep:g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Two precisions met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/fit_panel.py"/>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <location filename="../../wan22_desktop/ui/said.py"/>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <source>Undo ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_menu.py"/>
        <location filename="../../wan22_desktop/ui/report_dialog.py"/>
        <source>Undo repairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/fit_panel.py"/>
        <source>Undo the change of settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Undo what was typed; after a preset was chosen, back to what was set before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/said.py"/>
        <source>Undo: put it back on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_words.py"/>
        <source>Unplugged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Until then jobs and models are forgotten when the app is closed; videos are saved as usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_filter.py"/>
        <source>Up to 15 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Update the NVIDIA driver and restart the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Update the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Update the graphics driver if the card should be able to encode {codec}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Use a machine with an NVIDIA card, or try the bundled model first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Use a model for WanPipeline or WanImageToVideoPipeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Use a program that is made for it, or drop a Wan model here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>Use a step cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Use it together with the model that it was made for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Use its first frame as start image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Use its last frame as start image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>Use no step cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Use the UMT5 encoder that came with the model (UMT5-XXL for the published Wan models).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Use the edition of the model in bf16, fp16 or fp8, where there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Use the edition of the model that is made for the standard Wan pipelines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Use the model in bf16, fp16, fp8, or as GGUF from Q2_K to Q8_0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Use the model's edition in bf16, fp8 or GGUF, which runs without one, or run it on a machine with an NVIDIA card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Use the model's own number of steps and no LoRA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>Use the processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Use the safetensors edition of the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/mending.py"/>
        <source>Use the two experts the other way round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/mending.py"/>
        <source>Use the {part} of {model}: it fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/pair_dialog.py"/>
        <source>Use these parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <location filename="../../wan22_desktop/ui/job_menu.py"/>
        <source>Use these settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/stage.py"/>
        <source>Use this frame as start image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_menu.py"/>
        <source>Use this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/timeline.py"/>
        <source>Use {high} + {low}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/pairing.py"/>
        <source>Use {name} as the high-noise expert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/system/parts.py"/>
        <source>Use {part} as the {role}: the person chose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Use {suggestion}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_filter.py"/>
        <source>Used before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_filter.py"/>
        <source>Used in the last week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_filter.py"/>
        <source>Used or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/output_group.py"/>
        <source>Usual output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/diffusers_folder.py"/>
        <source>VACE blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>VAE in {precision}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/monitor.py"/>
        <source>VRAM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover_note.py"/>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/filter_bar.py"/>
        <location filename="../../wan22_desktop/ui/model_filter.py"/>
        <source>Variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/filter_bar.py"/>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_dialog.py"/>
        <source>Verified so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Verify the model's files on its page, and copy the damaged one again from the model's source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Verify the model's files on its page: a tensor that should be there is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Verify the model's files, and copy the damaged one again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <location filename="../../wan22_desktop/ui/screen.py"/>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Videos and pictures made here, with ComfyUI, Wan2GP, SD.Next or SwarmUI can restore their settings, if they were not edited or sent through a messenger since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/jobs_view.py"/>
        <source>Videos in the making and finished ones are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/attention.py"/>
        <source>Videos that are made: {made}; that could not be made: {failed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_view.py"/>
        <source>Videos that were made are listed here, also those that were taken off the list of jobs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <location filename="../../wan22_desktop/ui/upkeep_dialog.py"/>
        <source>Wait for memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/job_list.py"/>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <location filename="../../wan22_desktop/domain/progress.py"/>
        <source>Waiting for memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_dialog.py"/>
        <source>Waiting to read the files …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/job_list.py"/>
        <source>Waiting · {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>Wan was trained in it and the card computes it natively</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/variants.py"/>
        <source>Wan's tensors in a size that nobody published: a custom model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/app.py"/>
        <source>Wan22 Desktop: the engine did not end in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_filter.py"/>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/models_panel.py"/>
        <source>Watch a folder of models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/library_bar.py"/>
        <source>Watch a folder of models…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/library_bar.py"/>
        <source>Watch a folder …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/library_bar.py"/>
        <source>Watched folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/shopping.py"/>
        <source>Web page to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Weights are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Weights are missing in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Weights may wait in main memory or in their files until they are used; off: everything is on its device from the beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Weights that are stored as {storage} are read by {package} {version} or later; {present} of it is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/scope_tree.py"/>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>What a graphics card computes in, where it can; processors are exact in any case, and with fp32 never anything else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>What a step may take over from the steps before: faster, and the video changes a little
{kinds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>What can be done with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/filter_bar.py"/>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>What comes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/upkeep_dialog.py"/>
        <source>What could be better here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/compare_bar.py"/>
        <source>What differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>What encoded prompts may take on the disk; the longest unused go first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>What is done to the finished pictures has no place here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/upkeep_dialog.py"/>
        <source>What is in use stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/diagnostics.py"/>
        <source>What is known of the models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_outputs.py"/>
        <source>What is recorded, and where it is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_dialog.py"/>
        <source>What is to be fetched, for the machine that has internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>What it began from is not in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>What it changes in the model has no counterpart here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_html.py"/>
        <source>What it is made of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>What jobs take is measured and kept, so that later plans foresee it; off: nothing is learned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>What kept latents may take on the disk, some hundred videos' worth; the oldest go first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/output_group.py"/>
        <source>What kind of file the video is saved as; MP4 plays everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_box.py"/>
        <source>What should be seen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_box.py"/>
        <source>What should not be seen (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>What the app speaks from its next start on; system: as the desktop does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>What the job took was not measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/diagnostics.py"/>
        <source>What this is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/drop_progress.py"/>
        <source>What was dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/problem_banner.py"/>
        <source>What was logged about this, and around it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/diagnostics.py"/>
        <source>What was logged last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover_note.py"/>
        <source>What was not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>What was written to a new database is not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/diagnostics.py"/>
        <source>What went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>When something goes wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_panel.py"/>
        <source>Where in the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Where memory runs out or numbers break down, the job goes on in a safer way; off: it ends and says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_html.py"/>
        <source>Where no checksum is known, compare the sha256 with the one on the publisher's page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/log.py"/>
        <source>Where the files lie; empty for the platform's folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>Where the steps are spent: higher means more on motion and layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Where these reports go; empty for a folder beside the logs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/shopping.py"/>
        <source>Where to put it, and its sha256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Where videos go; empty for the platform's video folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/filter_bar.py"/>
        <source>Whether it fits or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Which expert is which?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Which files belong together?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/loras_group.py"/>
        <source>Which half of the model it changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>While {stage}: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/failures.py"/>
        <source>While {stage}: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_filter.py"/>
        <source>Whose lines are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_html.py"/>
        <source>Why it is called that ({share:.0%} sure)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover_note.py"/>
        <source>Why it was not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <source>Width to height, in the sizes that this model was trained with; Custom takes any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/fit_panel.py"/>
        <source>Will it fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/supervision.py"/>
        <source>Windows had no memory left to commit: its page file is too small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Windows may have no memory left to promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Windows' paging file is too small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/screen.py"/>
        <source>Wipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/words.py"/>
        <source>With its own settings ({width}×{height}, {frames} frames, {steps} steps) – {fits}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Words to find it by again, with commas between; Enter keeps them (T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Work in chunks and tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>Workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_outputs.py"/>
        <source>Write a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/mending.py"/>
        <source>Write a model_index.json for these components in the app's data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_panel.py"/>
        <source>Write a prompt first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Write a sentence that says what should be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_outputs.py"/>
        <source>Write it as JSON lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_outputs.py"/>
        <source>Write to the console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/screen.py"/>
        <source>Write what should be seen, then press Generate.
Drop a model folder, a picture or a video made here anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>Wrong models are explained: {codes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/crop_dialog.py"/>
        <location filename="../../wan22_desktop/ui/transport.py"/>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/parts.py"/>
        <source>a CLIP text encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <source>a LoRA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/health.py"/>
        <source>a LoRA that does not belong to this model or is too strong ({names})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/checks.py"/>
        <source>a Wan pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>a background and the mask of what is replaced in it go together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/checks.py"/>
        <source>a boundary_ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/variants.py"/>
        <source>a boundary_ratio is named: one of two experts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/explanation.py"/>
        <source>a code such as W2-BAD-SETTING</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/encoding.py"/>
        <source>a colour's value has 8 or 10 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/decoding.py"/>
        <source>a damaged VAE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/prompting.py"/>
        <source>a damaged text encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <source>a diffusers folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/encoding.py"/>
        <source>a file that ends in {containers}, or the codec {held}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>a first image and a video cannot both lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/setting.py"/>
        <source>a folder, or nothing for the usual one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <source>a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/parts.py"/>
        <source>a language model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>a last image needs a first one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/prompt_list.py"/>
        <source>a list has at most {most} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/prompt_list.py"/>
        <source>a list has at most {most} prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/diffusers_folder.py"/>
        <source>a model for {pipeline}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/__init__.py"/>
        <source>a name in it is not valid Unicode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/safetensors_header.py"/>
        <source>a name occurs twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_words.py"/>
        <source>a picture and poses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <location filename="../../wan22_desktop/ui/model_filter.py"/>
        <source>a picture from text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>a picture of the character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>a pose video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <source>a shape that its type cannot have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>a smaller number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>a smaller picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <source>a snapshot in a HuggingFace cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>a step that begins like the one before is not computed to its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/retrying.py"/>
        <source>a step was computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/loras.py"/>
        <source>a strength is between {least:g} and {most:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <source>a tensor's name is not text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/setting.py"/>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/safetensors_header.py"/>
        <source>a text in its header is half a character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/loras.py"/>
        <source>a transformer of width {own}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <source>a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <source>a value has the unknown type {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/system/whole.py"/>
        <source>a value of the right type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_words.py"/>
        <source>a video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <source>a video between two images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <source>a video from a video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <location filename="../../wan22_desktop/ui/handover.py"/>
        <source>a video from an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <source>a video from text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <source>a video led by a control video, a mask or references</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <source>a video of a character moved by poses and a face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>a video of the face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/contents.py"/>
        <source>a {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>about a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>about {days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>about {hours} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>about {hours} h {minutes:02} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>about {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>about {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/shopping.py"/>
        <source>about {size:.2f} GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_box.py"/>
        <source>about {tokens} of {most} tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>adds new noise after every step; for models distilled to a few steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>all at once would keep the card from drawing the desktop, and Windows would reset it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>all of it would take {whole}, and {free} are free: {way}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/others.py"/>
        <source>an AUTOMATIC1111-like program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover.py"/>
        <source>an I2V or TI2V model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <source>an array has elements of the type {inner}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_words.py"/>
        <source>an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/variants.py"/>
        <source>an image embedder (CLIP branch): Wan2.1 image-to-video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/parts.py"/>
        <source>another diffusion transformer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/loras.py"/>
        <source>another transformer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profiles.py"/>
        <source>any job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <source>array elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>as the authors sample this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>as the authors sample: the most exact for its steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>at guidance 1 there is nothing to steer away from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/weights/building.py"/>
        <source>at least 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>at least {least}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/loras.py"/>
        <source>at most {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>at most {most} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>attention in {count} parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>attention: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/engine/queue.py"/>
        <source>before it began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/system/jobs.py"/>
        <source>before its second half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/denoising.py"/>
        <source>before step {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/running.py"/>
        <source>before the model was loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_filter.py"/>
        <source>between two images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/health.py"/>
        <source>black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>blocks are brought one by one while others compute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>blocks are brought one by one, straight from their files, as main memory does not hold them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/memory.py"/>
        <source>blocks of the text encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/memory.py"/>
        <source>blocks of the transformer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/ladder.py"/>
        <source>blocks straight from the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/memory.py"/>
        <source>blocks that are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>both images, or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>both passes of guidance at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>both to replace somebody in a video, or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>both would need more main memory than {both}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/timeline.py"/>
        <source>boundary {boundary:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/registry.py"/>
        <source>boundary_ratio is there if, and only if, there are two experts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/validation.py"/>
        <source>bundled model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/diffusers_folder.py"/>
        <source>but the transformer has no {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/supervision.py"/>
        <source>by ending its process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/output_group.py"/>
        <source>by the graphics card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <source>bytes of a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <source>bytes of a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <source>bytes of a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>cache quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/variants.py"/>
        <source>casual_audio_encoder and audio_injector: speech-to-video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>cleanup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/ladder.py"/>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>compiled blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>component loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>control scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/smoke.py"/>
        <source>control video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_words.py"/>
        <source>control videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/variants.py"/>
        <source>control_adapter: Fun-Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/doctor.py"/>
        <source>cuts the prompt into tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <location filename="../../wan22_desktop/observability/validation.py"/>
        <source>data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/checks.py"/>
        <source>decoder.conv_in.weight is missing; a Wan VAE has 5 dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/checks.py"/>
        <source>decoder.conv_in.weight is {count}-dimensional; a Wan VAE has 5 dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/checks.py"/>
        <source>decoder.conv_in.weight is {shape}, config.json wants {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/event.py"/>
        <source>decoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>default_precision asks for it in the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/registry.py"/>
        <source>defaults.{name} is not within {low} and {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/event.py"/>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>denoising</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>details may change a little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/output_group.py"/>
        <source>differences are found by looking for them; a fraction of the size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>disk space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_list.py"/>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <location filename="../../wan22_desktop/planning/memory.py"/>
        <source>driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/ladder.py"/>
        <source>eight-bit weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>enable_chunked_processing is off in the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>enable_cpu_offload is off in the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>enable_optimization is off in the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/disk.py"/>
        <source>encoded prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/event.py"/>
        <source>encoding prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>end to end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>error handling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/system/whole.py"/>
        <source>every line is in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>every step is computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>everything at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>everything fits on the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/writer.py"/>
        <source>exit code {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/loras.py"/>
        <source>expert of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/smoke.py"/>
        <source>face video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/variants.py"/>
        <source>face_adapter and motion_encoder: Animate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/engine/reading.py"/>
        <source>ffmpeg cannot be started: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>ffmpeg failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>ffmpeg is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>ffmpeg stopped: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <source>finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/health.py"/>
        <location filename="../../wan22_desktop/generation/prompting.py"/>
        <source>float16, whose numbers end at 65504</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/fit_panel.py"/>
        <location filename="../../wan22_desktop/ui/fold.py"/>
        <source>folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>folder for videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>frames are decoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/memory.py"/>
        <source>frames that wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/disk.py"/>
        <source>frames that wait for their palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/retrying.py"/>
        <source>frames were decoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/shopping.py"/>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_filter.py"/>
        <source>from a video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_filter.py"/>
        <source>from an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_filter.py"/>
        <source>from text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_html.py"/>
        <source>from {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/ladder.py"/>
        <source>full precision (float32)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>full precision would not fit into main memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/validation.py"/>
        <source>graphics card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>graphics card {index}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>graphics cards do not encode {name} in {depth} bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/failures.py"/>
        <source>graphics memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>guidance interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>guidance of the low-noise expert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/timeline.py"/>
        <source>guidance {guidance:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <source>guidance {high:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>guidance {high:g} / {low:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/ladder.py"/>
        <source>half precision (bfloat16), which changes the picture a little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>half precision gives black or blotched frames on some cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/lora_changes.py"/>
        <source>has {count} tensors, and none is for a Wan transformer; the first is {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/event.py"/>
        <source>high noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>high steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <location filename="../../wan22_desktop/generation/smoke.py"/>
        <source>high-noise expert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/lora_changes.py"/>
        <source>holds whole weights, and no changes to any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>image crop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <location filename="../../wan22_desktop/planning/memory.py"/>
        <source>image encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <source>image processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/variants.py"/>
        <source>image-to-video (16 noise, 4 mask, 16 image)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>in full precision frames would have to be cut into smaller tiles, which is less exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/denoising.py"/>
        <source>in step {number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_words.py"/>
        <source>in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>in {precision} they would fill memory or have to be brought for every step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>in {precision} they would fill the card or have to be brought for every step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/health.py"/>
        <source>infinite or undefined numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>initialisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/event.py"/>
        <source>inspecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>integration points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/shopping.py"/>
        <source>into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_html.py"/>
        <source>into {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/lora_changes.py"/>
        <source>is a GGUF file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/loras.py"/>
        <source>is damaged or of an unknown kind: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/lora_changes.py"/>
        <source>is no safetensors file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover.py"/>
        <source>is the start image now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <source>it claims {count} {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <source>it claims {dimensions} dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <source>it claims {length} bytes of a tensor's name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <source>it does not begin with GGUF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/acceleration.py"/>
        <source>it gave numbers that are infinite or undefined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/acceleration.py"/>
        <source>it gave other numbers than it should (likeness {likeness:.4f})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/acceleration.py"/>
        <source>it gave the shape {shape} for {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/folder.py"/>
        <source>it has more than {most} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/contents.py"/>
        <source>it has no blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/checks.py"/>
        <source>it has no patch_embedding.weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/prompt_list.py"/>
        <source>it has no prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/folder.py"/>
        <source>it has no weight_map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/prompt_list.py"/>
        <source>it has {cells} cells for {columns} columns; a text with commas stands in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/kept.py"/>
        <source>it holds no kept latents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/writer.py"/>
        <source>it is a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/writer.py"/>
        <source>it is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/writer.py"/>
        <source>it is a folder with other files in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>it is a share between 0 and 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/variants.py"/>
        <source>it is alone, and that model has a single transformer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/variants.py"/>
        <source>it is alone, and that model has a single transformer: {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>it is exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/registry.py"/>
        <source>it is no file of less than 1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <location filename="../../wan22_desktop/inspection/safetensors_header.py"/>
        <source>it is not a regular file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/companions.py"/>
        <source>it is not among these files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/folder.py"/>
        <source>it is not an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/acceleration.py"/>
        <source>it is not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/prompt_list.py"/>
        <source>it is not text in UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/reader.py"/>
        <source>it is not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>it is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/experts.py"/>
        <source>it lies in {folder}: the {expert}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>it lies within 0 and 1, from less to more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>it must be above 0 and at most 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/system/jobs.py"/>
        <source>it must be above 0 and at most {most:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>it must be between 0 and 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>it must be between 0 and {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/prompt_list.py"/>
        <source>it must be between 1 and {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>it must be between {low:g} and {high:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/folder.py"/>
        <source>it names no files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/checks.py"/>
        <source>it names two experts, but no boundary_ratio between 0 and 1 at which they switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/folder.py"/>
        <source>it names {count} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>it needs a last image too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>it shows who is moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>it starts from an image: give one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover.py"/>
        <source>it takes no picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>it was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/safetensors_header.py"/>
        <source>its __metadata__ is not a table of strings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <source>its alignment is {alignment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/checks.py"/>
        <source>its config.json differs from the other expert's, so they are not of one model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profiles.py"/>
        <source>its ending says nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/safetensors_header.py"/>
        <source>its header claims {length} bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/safetensors_header.py"/>
        <source>its header does not begin with {brace}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <source>its header has no end within 64 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/safetensors_header.py"/>
        <source>its header is not valid JSON ({error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/continuing.py"/>
        <source>its latents are {shape}, {wanted} are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/loose.py"/>
        <source>its metadata say general.name = {text!r}: {family}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/loose.py"/>
        <source>its metadata say model_type = {text!r}: {family}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/experts.py"/>
        <source>its metadata say {key} = {value!r}: the {expert}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/loose.py"/>
        <source>its name is {text!r}: {family}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/experts.py"/>
        <source>its name {part!r} says so: the {expert}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/smoke.py"/>
        <source>its output does not change with the latents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/smoke.py"/>
        <source>its output does not change with the {input}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/smoke.py"/>
        <source>its output has the shape {shape} instead of {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/smoke.py"/>
        <source>its output holds values that are not numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>its poses move the character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/likeness.py"/>
        <source>its small tensors differ by {distance:.1%} from those of {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/likeness.py"/>
        <source>its small tensors differ by {distance:.1%} from those of {model}, the {expert}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/weights/building.py"/>
        <source>its storage {kind} cannot be unpacked here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/contents.py"/>
        <source>its tensors are those of {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/checks.py"/>
        <source>its tensors have {name} {have}, config.json says {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/weights/building.py"/>
        <source>its tensors tell no {part} that can be built ({error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>its transformer has no place for that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <source>its version {version} is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/contents.py"/>
        <source>its weights are stored as {stored}, but config.json has no quantization_config</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/contents.py"/>
        <source>its weights are stored as {stored}, but config.json says {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/checks.py"/>
        <source>its weights have {count} latent channels, config.json says {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/diffusers_folder.py"/>
        <source>its weights hold more than one component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/diffusers_folder.py"/>
        <source>its weights hold no tensors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/checks.py"/>
        <source>its {part} is a {kind}, not a {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/scope_tree.py"/>
        <source>job {job}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <source>key-value pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>last image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>last image crop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/smoke.py"/>
        <location filename="../../wan22_desktop/planning/disk.py"/>
        <source>latents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/caches.py"/>
        <source>latents of finished and stopped jobs, to go on from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/variants.py"/>
        <source>latents of {channels} channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>lean blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_filter.py"/>
        <source>led by a control video, a mask or references</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>less detail, and motion is less steady</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/prompt_list.py"/>
        <source>line {number}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/event.py"/>
        <source>loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/failures.py"/>
        <source>loading {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>log folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/doctor.py"/>
        <source>looks at the first image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/event.py"/>
        <source>low noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <location filename="../../wan22_desktop/generation/smoke.py"/>
        <source>low-noise expert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <location filename="../../wan22_desktop/generation/failures.py"/>
        <location filename="../../wan22_desktop/planning/plan.py"/>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>main memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>many years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/health.py"/>
        <source>mean brightness {brightness:.0f} of 255</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/running.py"/>
        <source>measuring this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/validation.py"/>
        <source>memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/plan.py"/>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>memory on {card}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/checks.py"/>
        <source>model_index.json does not name it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>model_index.json has no boundary_ratio; {value} was taken, which is what {variant} was published with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>model_index.json is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/checks.py"/>
        <source>model_index.json names {name}, but the folder {folder}/ is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>model_index.json names {pipeline}; {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/caches.py"/>
        <source>models in another form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/diffusers_folder.py"/>
        <source>motion encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/engine/gallery.py"/>
        <source>moving to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/engine/gallery.py"/>
        <source>moving {count} videos to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>negative prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/diffusers_folder.py"/>
        <source>neither {one} nor {other} is in its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/validation.py"/>
        <source>no NVIDIA card found: videos are made on the processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/plan.py"/>
        <source>no NVIDIA card was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>no cache is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/output_group.py"/>
        <source>no difference that an eye finds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/verification.py"/>
        <source>no file was read to its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/reader.py"/>
        <source>no frame can be decoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/reader.py"/>
        <source>no frame can be decoded from number {start} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <source>no known layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>no other way is allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/diffusers_folder.py"/>
        <source>no pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/encoding.py"/>
        <source>no player takes {name} in a {container} file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/explanation.py"/>
        <source>no problem has this code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/conditioning.py"/>
        <source>no readable picture ({error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/safetensors_header.py"/>
        <source>no type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>no video is begun from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>no weights that wait elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/system/whole.py"/>
        <source>no wish has this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/ladder.py"/>
        <source>no {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/loras.py"/>
        <source>none of its {count} changes has a place there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/loras_group.py"/>
        <source>none; drop .safetensors files here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/validation.py"/>
        <source>not installed; run: python3 start.py setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_list.py"/>
        <source>not rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>nothing is lost but time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>nothing leads the video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_html.py"/>
        <source>nothing that this version can make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/health.py"/>
        <source>numbers as large as {largest:.3g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_filter.py"/>
        <source>of a character moved by poses and a face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/pair_dialog.py"/>
        <source>of {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/pair_dialog.py"/>
        <source>of {model}, {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/ladder.py"/>
        <source>offload by {way}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>offload: {way}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/setting.py"/>
        <source>on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>on the processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>one alone does not fill the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>one alone does not fill the processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>one component after the other is brought to the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>one expert at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/ladder.py"/>
        <source>one expert in memory at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>one per physical core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/fit_panel.py"/>
        <location filename="../../wan22_desktop/ui/fold.py"/>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/means.py"/>
        <source>optimisations are turned off in the settings (enable_optimization)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/loras.py"/>
        <source>other shapes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/validation.py"/>
        <source>output folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/doctor.py"/>
        <source>part of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/variants.py"/>
        <source>patch_embedding.weight has {channels} input channels: {means}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/checks.py"/>
        <source>patch_embedding.weight is {shape}, config.json wants {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>performance monitoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <location filename="../../wan22_desktop/generation/smoke.py"/>
        <location filename="../../wan22_desktop/ui/gallery_list.py"/>
        <location filename="../../wan22_desktop/ui/job_list.py"/>
        <location filename="../../wan22_desktop/ui/transport.py"/>
        <source>picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>pictures are encoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/retrying.py"/>
        <source>pictures were encoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/registry.py"/>
        <source>pipelines names a class for each task, and for no other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/event.py"/>
        <source>planning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/smoke.py"/>
        <source>pose video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/doctor.py"/>
        <source>prepares the first image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/validation.py"/>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>processors compute it exactly and without conversion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/memory.py"/>
        <source>program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/caches.py"/>
        <source>prompts that were encoded before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <source>quantised weights (GGUF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <source>random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_list.py"/>
        <source>rated {rating} of {best}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/engine/gallery.py"/>
        <source>rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/doctor.py"/>
        <source>reads the prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/variants.py"/>
        <source>ref_conv: Fun-Control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>resource management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/event.py"/>
        <source>saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/doctor.py"/>
        <source>says how noise is taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <source>scheduler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/memory.py"/>
        <source>second transformer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/system/whole.py"/>
        <source>settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <location filename="../../wan22_desktop/observability/validation.py"/>
        <source>settings folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>shift {shift:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>shorter and smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/event.py"/>
        <source>single</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/shopping.py"/>
        <source>size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/caches.py"/>
        <source>small pictures of models and videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/decoding.py"/>
        <source>small tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/decoding.py"/>
        <source>small tiles on the processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>smooth, close to UniPC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>some steps are foretold from the ones before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/ladder.py"/>
        <source>step cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>step cache {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>step cache: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/running.py"/>
        <source>step {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/denoising.py"/>
        <source>step {number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>steps of the high-noise expert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>steps that are known to change little are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/running.py"/>
        <source>steps {first} and {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_list.py"/>
        <source>tagged {tags}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/engine/gallery.py"/>
        <source>tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/safetensors_header.py"/>
        <source>tensors overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/smoke.py"/>
        <location filename="../../wan22_desktop/ui/model_words.py"/>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <location filename="../../wan22_desktop/planning/memory.py"/>
        <source>text encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/variants.py"/>
        <source>text-to-video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/diffusers_folder.py"/>
        <source>that is no Wan pipeline that is known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/loras.py"/>
        <source>that is too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>the VAE computes in full precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>the VAE computes in half precision, which some cards do badly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/ladder.py"/>
        <source>the VAE in full precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/ladder.py"/>
        <source>the VAE on the processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/decoding.py"/>
        <source>the VAE's output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <source>the authors' own layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>the card has no bfloat16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>the character takes on its expressions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>the clip that it goes on from has another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/contents.py"/>
        <source>the decoder's first convolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/writer.py"/>
        <source>the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>the edges are shares of the picture, left before right and top before bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/contents.py"/>
        <source>the encoder's first convolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/safetensors_header.py"/>
        <source>the entry of {name!r:.80} is not a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>the fast plan was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>the fast plan was asked for; it is compared with torch's own before it is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/prompt_list.py"/>
        <source>the first line names the columns, and one of them is "prompt"</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>the first of them are the other clip's</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/variants.py"/>
        <source>the image embedder has positions for two images: first and last frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>the image shows the character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/running.py"/>
        <source>the last step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>the libraries' own code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/doctor.py"/>
        <source>the low-noise expert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/loading.py"/>
        <source>the model has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/loras.py"/>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>the model has one expert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/retrying.py"/>
        <source>the model was loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/shards.py"/>
        <source>the number in the others' names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/pairing.py"/>
        <source>the other expert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/pairing.py"/>
        <source>the other one is the {expert}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/ladder.py"/>
        <source>the passes of guidance one after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/pairing.py"/>
        <source>the person said so: the high-noise expert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/pairing.py"/>
        <source>the person said so: the low-noise expert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/pairing.py"/>
        <source>the person said so: {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/pairing.py"/>
        <source>the person said so: {model}, the {expert}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>the plain step; what most few-step LoRAs are made for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>the plan decides by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>the pose video says how it ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/plan.py"/>
        <source>the processor was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/running.py"/>
        <source>the prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>the prompt is encoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/retrying.py"/>
        <source>the prompt was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>the safe plan computes in full precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>the safe plan holds as little as it can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>the safe plan needs the least memory on the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/lora_files.py"/>
        <source>the same LoRA for the {expert}, of rank {rank}, lies beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>the size that the model was made for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>the steps are long enough to win back the minute that it takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/engine/trash.py"/>
        <source>the system does not tell where it lies in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/ladder.py"/>
        <source>the text encoder in blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/ladder.py"/>
        <source>the text encoder on the processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/prompting.py"/>
        <source>the text encoder's output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/doctor.py"/>
        <source>the transformer that makes the video (the high-noise expert where there are two)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/diffusers_folder.py"/>
        <source>the transformer's tensors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/ladder.py"/>
        <source>the transformers' weights in eight bits (fp8), which changes the picture a little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/lora_changes.py"/>
        <source>the two factors of {part} have the shapes {first} and {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/safetensors_header.py"/>
        <source>the unknown type {dtype!r:.40}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <source>the unknown type {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/loras.py"/>
        <source>the width {dim}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/pairing.py"/>
        <source>the {expert}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/library.py"/>
        <source>the {part} comes from {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/safetensors_header.py"/>
        <source>there is a hole between tensors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/engine/trash.py"/>
        <source>there is another {path} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/prompt_list.py"/>
        <source>there is no column {name!r}; known are {columns}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>there is no input video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/prompt_list.py"/>
        <source>there is no prompt in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <location filename="../../wan22_desktop/system/machine.py"/>
        <source>there is no such cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/encoding.py"/>
        <source>there is no such codec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/lora_changes.py"/>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>there is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/system/parts.py"/>
        <source>there is no such part in it that fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>there is no such plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/encoding.py"/>
        <source>there is no such quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>there is no such sampler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>they hold {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>this kind of model cannot skip blocks; {other} works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>this model wants multiples of {multiple}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>this model wants multiples of {multiple} plus {offset}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>this one makes {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/saving.py"/>
        <source>tile {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>tiled decoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/decoding.py"/>
        <location filename="../../wan22_desktop/planning/ladder.py"/>
        <source>tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/output_group.py"/>
        <source>to be sent and shown around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_words.py"/>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <source>tokenizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>tokens in chunks and in place take less than half of the memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/job_list.py"/>
        <source>took {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/smoke.py"/>
        <location filename="../../wan22_desktop/planning/memory.py"/>
        <source>transformer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/memory.py"/>
        <source>transformers outside their blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/smoke.py"/>
        <source>tried after loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/setting.py"/>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/doctor.py"/>
        <source>turns latents into frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_words.py"/>
        <source>two images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <source>two shapes that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/variants.py"/>
        <source>two transformers of one shape side by side: a pair of experts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/parts.py"/>
        <source>unknown weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/variants.py"/>
        <source>vace_blocks: VACE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/disk.py"/>
        <source>video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>video start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/event.py"/>
        <source>waiting for memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>wan22 profile list names the jobs that have one: the last 300 that this version has run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover.py"/>
        <source>was not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/health.py"/>
        <source>weights in fp8 whose scales do not fit them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <source>weights in single files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>weights kept in {storage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/health.py"/>
        <source>weights that are damaged or belong to another model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/caches.py"/>
        <source>what came of trying models after their first load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/running.py"/>
        <source>while a LoRA was loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/waiting.py"/>
        <source>while it waited for memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/sharing.py"/>
        <source>while it waited for other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/decoding.py"/>
        <source>while the frames were decoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/running.py"/>
        <source>while the model was loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/prompting.py"/>
        <source>while the prompt was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/health.py"/>
        <source>white</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/decoding.py"/>
        <source>whole frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>whole frames would not fit into memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/decoding.py"/>
        <source>whole frames, with what is known of the frames before in main memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>with fewer than {least} steps there is nothing to skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/checks.py"/>
        <location filename="../../wan22_desktop/inspection/loose.py"/>
        <source>without it nothing can be generated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/memory.py"/>
        <source>working space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_words.py"/>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/safetensors_header.py"/>
        <source>{actual} bytes instead of {expected}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/validation_dialog.py"/>
        <source>{bad} of {count} checks are not well; they took {seconds:.1f} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/checks.py"/>
        <source>{blocks} blocks have weights, config.json wants {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/plan.py"/>
        <source>{card} can run it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/plan.py"/>
        <source>{card} can run it and has the most free memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/advice.py"/>
        <source>{card} has {free:.1f} of {total:.1f} GB of memory free; close programs that use it: browsers and games often do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/plan.py"/>
        <source>{card} is too old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>{card}, driver {driver}, {free} GB free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/validation.py"/>
        <source>{card}, {free:.1f} of {total:.1f} GB free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{cause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/variants.py"/>
        <source>{channels} channels more than it gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{component} has {count} tensors that this architecture does not know, the first is {first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{component} has {count} tensors without weights, the first is {first}. Random values would give noise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{component} lacks {count} of {total} tensors, the first is {first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{component} mixes {types}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{component}: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/plan.py"/>
        <source>{count:.1f} billion parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/verification.py"/>
        <source>{count} as published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <location filename="../../wan22_desktop/inspection/safetensors_header.py"/>
        <source>{count} bytes follow after the last tensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>{count} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>{count} chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_words.py"/>
        <source>{count} days ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>{count} files are copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/diagnostics_dialog.py"/>
        <source>{count} files, {size} kB of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/job_list.py"/>
        <location filename="../../wan22_desktop/video/health.py"/>
        <source>{count} frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/words.py"/>
        <source>{count} jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/words.py"/>
        <source>{count} jobs, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <source>{count} lines are copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/engine/drops.py"/>
        <source>{count} models were looked at: {ready} can run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_words.py"/>
        <source>{count} months ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>{count} nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{count} of the {total} changes in {file} are left out: this model has nothing for them; the first is {first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>{count} parts of the bundled model were loaded in {took}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/contents.py"/>
        <source>{count} tensors have another shape than the rest, the first is {name} {shape}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>{count} threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/attention.py"/>
        <source>{count} videos are made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/attention.py"/>
        <source>{count} videos failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/library_bar.py"/>
        <source>{count} watched folders ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_words.py"/>
        <source>{count} weeks ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/verification.py"/>
        <source>{count} without a published checksum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/verification.py"/>
        <source>{count} wrong or unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/output_group.py"/>
        <source>{depth} bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{detail}; Wan needs a flow-matching scheduler.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/job_list.py"/>
        <source>{done} of {steps} steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/weights/reading.py"/>
        <source>{files}: no {part} is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{file} ({component}) is a pickle file, as its authors publish it; its tensors are read, no code in it is run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{file} asks for {name}, which is no class of the libraries here: loading it would run code from the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{file} belongs to {family}, which works in few steps; {settings} were taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/engine/gallery.py"/>
        <source>{file} cannot be put back: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{file} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/weights/tokenizing.py"/>
        <source>{file} carries no tokenizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{file} changes a model ({detail}) and makes nothing alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{file} has the checksum {actual}, not {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{file} has {actual} bytes, its header promises {expected}: the download or copy was not finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{file} is a Git LFS pointer of {actual} bytes, not the weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{file} is a partial download.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{file} is a pickle file: loading it could run code that hides in it. This version loads safetensors only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{file} is for the {noise}-noise expert, and the file for the {missing}-noise expert is not beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{file} is for the {noise}-noise expert; a LoRA of the same name for the {other}-noise expert is not beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{file} is named by {named_by} but is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/diffusers_folder.py"/>
        <source>{file} is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{file} is program code; it will not be run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{file} is stored as {storage}, which cannot be unpacked by this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{file} lies beside {given} and is the same LoRA for the {noise}-noise expert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{file} lies where the {place}-noise expert belongs, but {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{file} was made for {made_for}, {model} has {has}: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{file} {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/weights/reading.py"/>
        <source>{file}: {part} is stored as {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{file}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{first} and {second} are one and the same file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{first} and {second} are the two experts of one model, and neither shapes nor names tell which works first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>{fits}: {figures} free in main memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>{fits}: {figures} free on {card}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/validation.py"/>
        <source>{folder}, {free:.0f} GB free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/validation.py"/>
        <source>{folder}, {free:.0f} GB free, read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>{frames} frames in {steps} steps, from a cold start to the file in {took}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <source>{frames} frames, {seconds:.1f} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/monitor.py"/>
        <source>{free:.0f} GB free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/validation.py"/>
        <source>{free:.1f} of {total:.1f} GB free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>{free} GB are free where there is the least, at {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>{high} + {low} steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/timeline.py"/>
        <source>{high} high + {low} low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/words.py"/>
        <source>{hours} h {minutes:02} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/registry.py"/>
        <source>{id} is described twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/lora_changes.py"/>
        <source>{key} holds no numbers that could be added ({dtype})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/lora_changes.py"/>
        <source>{key} is not one number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/lora_changes.py"/>
        <source>{key} stands alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/ladder.py"/>
        <source>{kind} attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/checks.py"/>
        <source>{kind} is not set to flow sigmas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/lora_files.py"/>
        <source>{kind} of rank {rank} in {dialect} names, for {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/lora_files.py"/>
        <source>{kind} of rank {rank} in {dialect} names, for {model}, {expert}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>{kind}, most while {work}: {terms}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/smoke.py"/>
        <source>{kind}, which is too small for this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{label} was in {path}, and is not there now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/setting.py"/>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>{least} to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/setting.py"/>
        <source>{least} to {most} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <source>{minutes} min {seconds:.0f} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/words.py"/>
        <source>{minutes} min {seconds:02} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{model} cannot make {task}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{model} has no place left for {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover.py"/>
        <source>{model} has one expert for all steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{model} is neither a folder nor the name of a known model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{model} needs {what}: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{model} takes a start image only, so {file} {done}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover.py"/>
        <source>{model} takes a start image only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover.py"/>
        <source>{model} takes no picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/safetensors_header.py"/>
        <source>{name!r:.80} has no valid offsets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/safetensors_header.py"/>
        <source>{name!r:.80} has no valid shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/safetensors_header.py"/>
        <source>{name!r:.80} has {count} bytes, its shape wants {bits:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <source>{name!r:.80} has {fault}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/safetensors_header.py"/>
        <source>{name!r:.80} has {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <source>{name!r:.80} occurs twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{named_by} points to {file}, outside the model's folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{names} are pieces of {count} models, and neither names nor metadata tell which belong to one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/scope_tree.py"/>
        <source>{name}
Process {process}, thread {thread}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/pair_dialog.py"/>
        <source>{name} has all of its parts. {worst}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/models_panel.py"/>
        <source>{name} has the part that you chose: {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/weights/building.py"/>
        <source>{name} has the shape {shape}, {wanted} is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/encoding.py"/>
        <source>{name} has {depth} bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/writer.py"/>
        <source>{name} is a folder with other files in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/stage.py"/>
        <source>{name} is copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/defaults.py"/>
        <source>{name} is not within {low} and {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/models_panel.py"/>
        <source>{name} is off the list. Its files are untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>{name} is shown with at most {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/checks.py"/>
        <source>{name} is {value!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/prompt_list.py"/>
        <source>{name} is {value!r}, which is no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/prompt_list.py"/>
        <source>{name} is {value!r}, which is no whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/prompt_list.py"/>
        <source>{name} is {value!r}; it can be {choices}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/prompt_list.py"/>
        <source>{name} is {value}; it must be between {low:g} and {high:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_dialog.py"/>
        <source>{name} shopping list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{name} was to compute attention, and does not do so rightly here: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/monitor.py"/>
        <source>{name}: how busy it is, how hot, and what it draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>{needed} of {free} GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>{new:.1f} instead of {old:.1f} seconds of video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/language.py"/>
        <source>{one} and {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/language.py"/>
        <source>{one} or {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <source>{pace:.3g} steps per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{part} cannot be the {role} of {model}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/lora_layers.py"/>
        <source>{part} has another shape there than {shape}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/lora_changes.py"/>
        <source>{part} has only one half of a pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/lora_layers.py"/>
        <source>{part} has {shown} biases there and {wanted} here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/weights/building.py"/>
        <source>{part} is stored as {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/lora_layers.py"/>
        <source>{part} is stored packed here, and this kind of LoRA needs its plain weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/lora_layers.py"/>
        <location filename="../../wan22_desktop/planning/loras.py"/>
        <source>{part} is {shown} there and {wanted} here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/lora_changes.py"/>
        <source>{part} lacks {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/lora_changes.py"/>
        <source>{part}: DoRA's {shape} do not go with {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/lora_changes.py"/>
        <source>{part}: rank {rank} is more than the weight's own size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/lora_changes.py"/>
        <source>{part}: the parts of {name} do not fit each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/lora_changes.py"/>
        <source>{part}: {name} is no matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/lora_changes.py"/>
        <source>{part}: {shape} and {other} are no pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{path} cannot be opened ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{path} cannot be read as presets: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{path} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{path} carries no settings that this version can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{path} could not be read ({reason}); it was set aside as {aside}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{path} could not be read ({reason}); what was known of it, or else the defaults, is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{path} exists; it was left untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{path} holds no model_index.json and no layout that is known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{path} holds {count} models: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{path} holds {what}, which is no part of a Wan model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{path} is not offered the repair {wanted}; offered: {offered}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{path} was made with {made_with}, not with {model}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{path} was written by a version that knows more (schema {schema}, here {known}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{path}, line {line}: {reason}.{more}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{path}: a video is saved as {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{path}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>{peak} MB of main memory at most, {planned} MB were foreseen; every process ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{phase} needs about {needed} of {kind}, and {available} are free beside what is left to other programs. The job goes on by itself as soon as there is room, and after {minutes} minutes in any case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/validation.py"/>
        <source>{processor}, {count} cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>{prompt}

Starting …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_list.py"/>
        <source>{seconds:.1f} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/validation_dialog.py"/>
        <source>{seconds:.2f} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/words.py"/>
        <source>{seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/progress.py"/>
        <source>{seconds} s/step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{setting} = {value}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{setting} is not used: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{setting} is {value} in the file now, but {used} counts: it comes from the {source} ({where}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{setting}: {value} became {used}, because {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_html.py"/>
        <source>{share:.0%} sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>{share} of the picture's points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/filter_bar.py"/>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <source>{shown:,} of {total:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>{size:.0f} MB is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/advice.py"/>
        <source>{size:.1f} GB are taken by {holds}; they can be removed and are made again when they are wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>{size} of main memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>{size} of {card}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/upkeep_dialog.py"/>
        <source>{size} removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>{stages} stages were measured; {pace} steps per second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{stage} gave values that are not numbers ({where}); probably because of {cause}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{stage} ran out of {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/contact_sheet.py"/>
        <source>{state} · seed {seed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <location filename="../../wan22_desktop/ui/timeline.py"/>
        <source>{steps} steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <source>{steps} steps, {high} of them high noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{suggestion}, or close other programs, then run the job again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/upkeep_dialog.py"/>
        <source>{taken} of {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/contact_sheet.py"/>
        <source>{ticked} of {count} ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/words.py"/>
        <source>{time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/monitor.py"/>
        <source>{tip} No graphics card was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_box.py"/>
        <source>{tokens} of {most} tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_box.py"/>
        <source>{tokens} of {most} tokens: the end is not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/monitor.py"/>
        <source>{used:.1f} of {total:.1f} GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/setting.py"/>
        <source>{value} has a comma: write {right}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/setting.py"/>
        <source>{value} holds what cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/setting.py"/>
        <source>{value} is less than {least}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/setting.py"/>
        <source>{value} is more than {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/setting.py"/>
        <source>{value} is neither on nor off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/setting.py"/>
        <source>{value} is neither true nor false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/setting.py"/>
        <source>{value} is no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/setting.py"/>
        <source>{value} is no number to count with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/setting.py"/>
        <source>{value} is no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/setting.py"/>
        <source>{value} is no whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/setting.py"/>
        <source>{value} is none of {allowed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{variable} ({setting}): {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/validation.py"/>
        <source>{version} on {system}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>{version} writes H.264 and reads it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>{what} (free: {free})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <source>{what} ({count} times)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/doctor.py"/>
        <source>{what} ({part})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <source>{what} is not text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{what} needs {library} {wanted} or later; {present} is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/comparing.py"/>
        <source>{what} took {now} instead of the usual {usual} (± {scatter} over {runs} runs).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/comparing.py"/>
        <source>{what} took {now} instead of the usual {usual}, while other programs used the processor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/comparing.py"/>
        <source>{what} took {now}, as usual ({usual} ± {scatter} over {runs} runs).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{why} It went on from {point} with {choice}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/variants.py"/>
        <source>{width} wide with {blocks} blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/conditioning.py"/>
        <source>{width}×{height} is more than {most} megapixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <source>{width}×{height}, {frames} frames, {steps} steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>… of details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>… until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/validation_dialog.py"/>
        <source>✓ well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/validation_dialog.py"/>
        <source>✗ not well</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
