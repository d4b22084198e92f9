<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Wan22</name>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>14B models and Wan2.1 need the Wan2.1 VAE (16 channels); TI2V-5B needs the Wan2.2 VAE (48 channels).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A LoRA is not a model</source>
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
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A placeholder stands for a file</source>
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
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A variable of the environment is not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A weights file is damaged</source>
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
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Add {what}.</source>
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
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Blocks and decoder of our own, compiled blocks, step caches and faster attention may be used; off: the libraries' code as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>By its shapes this is {candidates}; {used} was taken because {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Cancelled</source>
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
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Check the path, or plug in the drive it was on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Choose a LoRA that was made for a Wan model, as a safetensors file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Choose a file that was exported from this app, or mend the place that is named and import it again.</source>
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
        <source>Choose one of {known}, or write one into the settings file under [profiles.{profile}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Choose the edition of the LoRA that was made for this model, or the model that the LoRA was made for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Choose {made_with}, or make the video again.</source>
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
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Code of a model's own is refused as long as it is not known to be harmless.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/log.py"/>
        <source>Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Copy config.json and the weights of {component} again from the same source.</source>
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
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Copy scheduler/scheduler_config.json from the model's source.</source>
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
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Copy {file} from the model's source into the same folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/log.py"/>
        <source>Debug mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/log.py"/>
        <source>Debug scopes are recorded, and a file of its own says how long each took.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Delete it in its folder: drives without a trash, and some network folders, leave no other way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Do not use this folder if its source is unknown; otherwise copy the files into it.</source>
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
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Encoded prompts</source>
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
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Expected {expected}, got {actual}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Fall back to safer ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Fetch the real file (git lfs pull), or download it in a browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/log.py"/>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/log.py"/>
        <source>Files put aside that are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Finish it from its kept latents to have the rest.</source>
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
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Give the file one of these endings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>How long a job waits while other programs hold the memory that it needs; 0: not at all.</source>
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
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>In two steps in a row ({where}) neighbouring points had nothing in common: probably because of {cause}.</source>
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
        <source>Install the app's dependencies again (python3 start.py setup).</source>
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
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>It cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>It could be another model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>It has {done} of {total} steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>It was saved with diffusers {wanted}; {present} is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Its blocks could not be compiled: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Its kept latents cannot be used any more: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/log.py"/>
        <source>JSON lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Jobs cannot be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Keep the computer awake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Kept latents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/log.py"/>
        <source>Largest file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Leave it out, or choose a model that uses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Leave of graphics memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Leave of main memory</source>
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
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Let the download finish, or delete the file if the model is whole without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/log.py"/>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Line {line} of {path} ({setting}): {reason}. Everything else in the file counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Loading {component} failed: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/log.py"/>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Look at the preview; stop the job if it shows only grain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Look for the video in the system's trash, and put it back from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Main memory that is left to other programs; up to the default, a tenth of all of it at most.</source>
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
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Make the video again; kept latents are removed when room is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Measure jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Memory</source>
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
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>More files than places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>More than one model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Most memory of a job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Name a folder, or one of: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>No Wan model found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>No hardware encoder for {codec} works here (tried: {tried}).</source>
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
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Not plugged in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Nothing in {file} or its name tells which one it is for.</source>
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
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Notify</source>
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
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>On Windows set "CUDA – Sysmem Fallback Policy" to "Prefer No Sysmem Fallback" in NVIDIA's control panel; then a job that is too large steps down instead of crawling.</source>
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
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Out of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Parts of the model do not fit each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/log.py"/>
        <source>Performance log</source>
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
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Precision of a graphics card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Profile</source>
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
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Remove what stands in its place, or drop the file on the place that it is meant for.</source>
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
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>See what is missing: python3 start.py doctor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>See whether another program has it open, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Set {variable} to {suggestion}, or take it out of the environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Settings for a kind of machine that stand in for the defaults: a profile's name, auto to choose by the graphics card, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Something is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Step {step} took {times} times as long as those before: the card's memory may have spilled into main memory.</source>
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
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Take it away there to let the file count.</source>
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
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The boundary between the experts was filled in</source>
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
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The experts are swapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/log.py"/>
        <source>The file holds a JSON object a line; off: what the console shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The file is there already</source>
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
        <location filename="../../wan22_desktop/domain/log.py"/>
        <source>The least important records that are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The list of prompts cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The model could not be loaded</source>
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
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The numbers broke down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The other half of a LoRA was added</source>
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
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The step cache goes by how much this model changes from step to step, which was not measured here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The steps became slower</source>
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
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The video could not be moved to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The video has the wrong size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The video is all of one colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The video was stopped early and kept</source>
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
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The {component} is missing: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The {part} was tried after loading: {reason}.</source>
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
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>There is nothing to make a video of: the prompt is empty.</source>
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
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>This will be slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>To keep more latents, raise their limit in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>To see it all the same, finish it from its kept latents ({latents}): it will not be stopped again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>To try all the same, run it with the plan "force".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Tokens may be computed in chunks, and frames decoded in tiles and a few at a time; off: each all at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Try new models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Two precisions met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Until then jobs and models are forgotten when the app is closed; videos are saved as usual.</source>
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
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Use it together with the model that it was made for.</source>
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
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Use the safetensors edition of the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Use {suggestion}.</source>
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
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Wait for memory</source>
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
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>What a graphics card computes in, where it can; processors are exact in any case, and with fp32 never anything else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>What encoded prompts may take on the disk; the longest unused go first.</source>
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
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>What the app speaks from its next start on; system: as the desktop does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>When something goes wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Where memory runs out or numbers break down, the job goes on in a safer way; off: it ends and says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/log.py"/>
        <source>Where the files lie; empty for the platform's folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Where these reports go; empty for a folder beside the logs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Where videos go; empty for the platform's video folder.</source>
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
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>While {stage}: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Window</source>
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
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Work in chunks and tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Write a sentence that says what should be seen.</source>
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
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>model_index.json names {pipeline}; {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{cause}</source>
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
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{count} of the {total} changes in {file} are left out: this model has nothing for them; the first is {first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{detail}; Wan needs a flow-matching scheduler.</source>
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
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{file} cannot be read: {reason}.</source>
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
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{label} was in {path}, and is not there now.</source>
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
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{name} was to compute attention, and does not do so rightly here: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{part} cannot be the {role} of {model}: {reason}.</source>
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
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{phase} needs about {needed} of {kind}, and {available} are free beside what is left to other programs. The job goes on by itself as soon as there is room, and after {minutes} minutes in any case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{reason}.</source>
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
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{suggestion}, or close other programs, then run the job again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{variable} ({setting}): {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{what} needs {library} {wanted} or later; {present} is installed.</source>
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
</context>
</TS>
