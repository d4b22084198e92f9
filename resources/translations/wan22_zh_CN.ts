<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Wan22</name>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>&amp;About Wan22 Desktop</source>
        <translation>关于 Wan22 Desktop(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>&amp;Add a model folder…</source>
        <translation>添加模型文件夹(&amp;A)…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>&amp;Cancel the running job</source>
        <translation>取消正在运行的任务(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>&amp;Check everything…</source>
        <translation>全面检查(&amp;C)…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_dialog.py"/>
        <source>&amp;Copy report</source>
        <translation>复制报告(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>&amp;Diagnostics…</source>
        <translation>诊断信息(&amp;D)…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/queue_menu.py"/>
        <source>&amp;Draft</source>
        <translation>草稿(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/queue_menu.py"/>
        <source>&amp;Finish the ticked drafts</source>
        <translation>完成勾选的草稿(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>&amp;Folder for videos…</source>
        <translation>视频文件夹(&amp;F)…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>&amp;Gallery</source>
        <translation>图库(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>&amp;Generate</source>
        <translation>生成(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>&amp;Guides</source>
        <translation>指南(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>&amp;Help on this part</source>
        <translation>此处的帮助(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/queue_menu.py"/>
        <source>&amp;Hold the queue</source>
        <translation>暂停队列(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>&amp;Large gallery</source>
        <translation>大图库(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>&amp;Memory and caches…</source>
        <translation>内存和缓存(&amp;M)…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/queue_menu.py"/>
        <source>&amp;Notify when the queue is done</source>
        <translation>队列完成时通知(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>&amp;Play or pause</source>
        <translation>播放或暂停(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/queue_menu.py"/>
        <source>&amp;Prompts from a file…</source>
        <translation>来自文件的提示词(&amp;P)…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/queue_menu.py"/>
        <source>&amp;Queue</source>
        <translation>队列(&amp;Q)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>&amp;Rescan for models</source>
        <translation>重新扫描模型(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>&amp;Stop the running job and keep it</source>
        <translation>停止并保留正在运行的任务(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/queue_menu.py"/>
        <source>&amp;Undo taking off the list</source>
        <translation>撤销从列表中移除(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_dialog.py"/>
        <source>&amp;Verify files</source>
        <translation>校验文件(&amp;V)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>&amp;Watch a folder of models…</source>
        <translation>监视模型文件夹(&amp;W)…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>0 to 1</source>
        <translation>0 到 1</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/words.py"/>
        <source>1 job</source>
        <translation>1 个任务</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/words.py"/>
        <source>1 job, {time}</source>
        <translation>1 个任务，{time}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/attention.py"/>
        <source>1 video is made</source>
        <translation>已生成 1 个视频</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/library_bar.py"/>
        <source>1 watched folder ▾</source>
        <translation>1 个监视的文件夹 ▾</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>14B models and Wan2.1 need the Wan2.1 VAE (16 channels); TI2V-5B needs the Wan2.2 VAE (48 channels).</source>
        <translation>14B 模型和 Wan2.1 需要 Wan2.1 VAE（16 通道）；TI2V-5B 需要 Wan2.2 VAE（48 通道）。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_filter.py"/>
        <source>15 to 40 GB</source>
        <translation>15 至 40 GB</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>&lt;b&gt;Wan22 Desktop {version}&lt;/b&gt;&lt;p&gt;Drop a Wan model folder, write a prompt, get a video. Everything stays on this machine.&lt;/p&gt;&lt;p&gt;Licence: Apache-2.0. Its ffmpeg program is a GPL build.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Wan22 Desktop {version}&lt;/b&gt;&lt;p&gt;拖放一个 Wan 模型文件夹，写一段提示词，即可得到视频。一切都留在本机。&lt;/p&gt;&lt;p&gt;许可证：Apache-2.0。其中的 ffmpeg 程序为 GPL 版本。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>A LoRA holds changes to a model, not a model.</source>
        <translation>LoRA 保存的是对模型的改动，不是模型本身。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A LoRA is not a model</source>
        <translation>LoRA 不是模型</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_list.py"/>
        <source>A click on “{badge}” tells why.</source>
        <translation>点击“{badge}”可查看原因。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A description file is damaged</source>
        <translation>描述文件已损坏</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>A disk or a network folder went away while a file on it was in use.</source>
        <translation>磁盘或网络文件夹在其中的文件使用期间断开了。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A download is not finished</source>
        <translation>下载未完成</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>A download or copy was interrupted, or the disk was full.</source>
        <translation>下载或复制被中断，或磁盘已满。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>A download program left a file that it has not completed yet.</source>
        <translation>下载程序留下了一个尚未下载完成的文件。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A file is cut short</source>
        <translation>文件不完整</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A file is missing</source>
        <translation>缺少文件</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A file is not what was published</source>
        <translation>有文件与发布的不同</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A file of the model is damaged</source>
        <translation>模型的一个文件已损坏</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>A file that describes a variant of your own does not follow its schema.</source>
        <translation>描述您自定义变体的文件不符合其规定的格式。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/log.py"/>
        <source>A file that would grow beyond it is put aside, and a new one begun.</source>
        <translation>文件将要超过此大小时会被存到一旁，并开始新文件。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A file went away</source>
        <translation>有文件不见了</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>A finished file is never replaced unless you say so.</source>
        <translation>除非您要求，否则绝不会替换已完成的文件。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/upkeep_dialog.py"/>
        <source>A good neighbour</source>
        <translation>与其他程序共处</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>A job that fails leaves a report of what it was and where it ran.</source>
        <translation>任务失败时留下报告，说明任务内容和运行环境。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>A library is missing or damaged: an installation was interrupted, or another program changed it.</source>
        <translation>有一个库缺失或损坏：安装曾被中断，或其他程序改动了它。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A library of the app does not work</source>
        <translation>本程序的一个库无法工作</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>A line of the list has a column or a value that is not known.</source>
        <translation>列表中有一行含有无法识别的列或值。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A line of the settings is not used</source>
        <translation>有一行设置未被使用</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>A line was edited to something that is no TOML, no known setting, or out of bounds.</source>
        <translation>有一行经编辑后不是有效的 TOML、不是已知的设置，或超出范围。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>A link or an index in the folder leads to a file elsewhere on your disk. Models have no need for that.</source>
        <translation>文件夹中的链接或索引指向您磁盘上别处的文件。模型不需要这样做。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>A model brings its own.</source>
        <translation>模型自带一个。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>A model that cannot run was told to be well.</source>
        <translation>一个无法运行的模型被判定为正常。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>A new process is there after {took}, which is slow.</source>
        <translation>启动新进程用了 {took}，比较慢。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>A new process is there after {took}.</source>
        <translation>启动新进程用了 {took}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>A newer version of the app was used with the same folder.</source>
        <translation>同一个文件夹曾被本程序的更新版本使用。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>A number lies outside what the model or the app can do, or a name is not known.</source>
        <translation>某个数值超出了模型或本程序的能力范围，或某个名称无法识别。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A part is a pickle file</source>
        <translation>有部件是 pickle 文件</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A part of the LoRA has no place here</source>
        <translation>LoRA 的一部分在此无处可用</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A part of the model does not work</source>
        <translation>模型的一个部件无法工作</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A part of the model has no weights</source>
        <translation>模型的一个部件没有权重</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A part of the model is missing</source>
        <translation>缺少模型的一个部件</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A part was done again more carefully</source>
        <translation>有一部分以更谨慎的方式重做了</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A path leads out of the model</source>
        <translation>有路径指向模型之外</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <source>A picture of what is to appear</source>
        <translation>要出现的内容的图片</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <source>A picture or video: white where something new is made</source>
        <translation>图片或视频：白色处生成新内容</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A placeholder stands for a file</source>
        <translation>文件处只有占位符</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>A problem has no remedy: {code}.</source>
        <translation>有一个问题没有解决办法：{code}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>A processor computes these models some hundred times slower than a graphics card.</source>
        <translation>处理器计算这些模型的速度约为显卡的几百分之一。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/profile_page.py"/>
        <source>A profile of your own</source>
        <translation>自定义配置</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A registry entry cannot be used</source>
        <translation>登记表中有一项无法使用</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A setting cannot be used</source>
        <translation>有设置无法使用</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A setting has no effect here</source>
        <translation>有设置在此不起作用</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A setting was adjusted</source>
        <translation>有设置已调整</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>A shard was not downloaded, or a conversion left tensors out.</source>
        <translation>有一个分片没有下载，或转换时遗漏了张量。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <source>A square video of the face whose expressions the character takes on</source>
        <translation>正方形的面部视频，角色会采用其中的表情</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>A step less, a step more for the high-noise expert</source>
        <translation>高噪声专家减一步、加一步</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/others.py"/>
        <source>A strength that changes from step to step has no counterpart here; the first one was taken.</source>
        <translation>逐步变化的强度在此没有对应项；采用了第一个值。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>A tensor was never filled from a file.</source>
        <translation>有一个张量始终没有从文件中填入数值。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>A text encoder of another family (CLIP, T5) was put where UMT5 belongs.</source>
        <translation>UMT5 的位置上放了其他系列的文本编码器（CLIP、T5）。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A variable of the environment is not used</source>
        <translation>有一个环境变量未被使用</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>A variable that begins with WAN22_ holds a value that its setting cannot have.</source>
        <translation>有一个以 WAN22_ 开头的变量，其值不能用于对应的设置。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/attention.py"/>
        <source>A video could not be made</source>
        <translation>有视频无法生成</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/engine/awake.py"/>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>A video is being made</source>
        <translation>正在生成视频</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <source>A video, or a single picture</source>
        <translation>一个视频，或单张图片</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>A way of running failed, and the app went on in a more frugal or more exact one.</source>
        <translation>一种运行方式失败了，本程序已改用更节省或更精确的方式继续。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A weights file is damaged</source>
        <translation>权重文件已损坏</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/sysfs.py"/>
        <source>AMD graphics card</source>
        <translation>AMD 显卡</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/scope_tree.py"/>
        <source>About</source>
        <translation>相关</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>About Wan22 Desktop</source>
        <translation>关于 Wan22 Desktop</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>About {needed} of main memory and paging file are needed and {available} are left.</source>
        <translation>需要约 {needed} 的内存和分页文件，还剩 {available}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>About {needed} of {kind} are needed and {available} are free.</source>
        <translation>需要约 {needed} {kind}，空闲 {available}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>About {needed} of {kind} are needed and {available} are free: other programs hold the rest. The job begins as soon as there is room, and gives up after {minutes} minutes.</source>
        <translation>需要约 {needed} {kind}，空闲 {available}：其余由其他程序占用。一有空间任务就会开始，{minutes} 分钟后则放弃。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/loras_group.py"/>
        <source>Add LoRAs</source>
        <translation>添加 LoRA</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/models_panel.py"/>
        <source>Add a model folder</source>
        <translation>添加模型文件夹</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/models_panel.py"/>
        <source>Add folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Add {what}.</source>
        <translation>请添加{what}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/loras_group.py"/>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>After its first load every part of a model is tried on a few numbers; off: it is used at once. Code in a model's files is never run either way.</source>
        <translation>首次加载后，用少量数值试运行模型的每个部件；关闭：立即使用。无论哪种情况，都不会运行模型文件中的代码。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>After loading each part is tried on a few numbers, and this one gave nothing usable.</source>
        <translation>加载后会用少量数值试运行每个部件，而此部件没有给出可用的结果。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>After {where} neighbouring points have nothing in common: probably because of {cause}, or there are far too few steps.</source>
        <translation>{where}之后，相邻的点毫无关联：可能的原因是 {cause}，或步数太少。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/profile_page.py"/>
        <source>All is as by default: there is nothing to keep yet.</source>
        <translation>全部为默认值：暂时没有可保留的内容。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>All of it became one flat colour ({where}); probably because of {cause}.</source>
        <translation>整个画面变成了单一的颜色 ({where})；可能的原因是 {cause}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/filter_bar.py"/>
        <source>All of these words, in name, folder, kind or task (Ctrl+F)</source>
        <translation>名称、文件夹、类型或生成类型中包含所有这些词 (Ctrl+F)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>All of these words; "30 steps" in quotation marks is one (/)</source>
        <translation>包含所有这些词；引号中的 "30 steps" 算作一个词 (/)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/settings_opener.py"/>
        <source>All settings…</source>
        <translation>所有设置…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_filter.py"/>
        <source>All sources</source>
        <translation>所有来源</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>All steps for one expert</source>
        <translation>所有步骤归一个专家</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/validation_dialog.py"/>
        <source>All {count} checks are well; they took {seconds:.1f} s.</source>
        <translation>全部 {count} 项检查正常；用时 {seconds:.1f} 秒。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>An error in the program</source>
        <translation>程序出错</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>An input file cannot be used</source>
        <translation>有输入文件无法使用</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>Another program took memory while the job ran, or the job needed more than was foreseen. It was tried in more frugal ways before.</source>
        <translation>任务运行时其他程序占用了内存，或任务所需超出预计。此前已尝试过更节省的方式。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <source>Another seed</source>
        <translation>换一个种子</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/pair_dialog.py"/>
        <source>Another {part}</source>
        <translation>其他{part}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_filter.py"/>
        <source>Any size</source>
        <translation>任意大小</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Any tag</source>
        <translation>任意标签</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/filter_bar.py"/>
        <source>Any variant</source>
        <translation>任意变体</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Any {star}</source>
        <translation>任意 {star}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/filter_bar.py"/>
        <source>Anything</source>
        <translation>任意内容</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/loras_group.py"/>
        <source>As its file says; of a pair, either half brings the other</source>
        <translation>按文件所述；成对的文件，任一半会带上另一半</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/verification.py"/>
        <source>As published</source>
        <translation>与发布的一致</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/presets.py"/>
        <source>As the authors make theirs: all of their steps, at the largest size of this model</source>
        <translation>与作者的做法一致：使用全部步数和此模型的最大尺寸</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>As the desktop</source>
        <translation>与桌面一致</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/crop_dialog.py"/>
        <source>As without a crop: the middle of the picture, as large as it can be</source>
        <translation>与不裁剪时相同：画面中央，尽可能大</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_panel.py"/>
        <source>At the end of the queue</source>
        <translation>到队列末尾</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>At the seam a shift of colours of {shift} was taken out; at the end the colours are {drift} away from where it began (in deviations; above 0.5 is seen).</source>
        <translation>在接缝处消除了 {shift} 的颜色偏差；在结尾处，颜色与开头相差 {drift}（以标准差计；超过 0.5 便可察觉）。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Attention is computed by torch itself</source>
        <translation>注意力由 torch 自身计算</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/loras_group.py"/>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Automatic plans prefer</source>
        <translation>自动方案优先</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/generation.py"/>
        <source>Automatic: the fastest way that fits</source>
        <translation>自动：可容纳的最快方式</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/output_group.py"/>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>Automatic: {usual}</source>
        <translation>自动：{usual}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/help_window.py"/>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/help_window.py"/>
        <source>Back (Alt+Left)</source>
        <translation>后退 (Alt+Left)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/output_group.py"/>
        <source>Back to an MP4 that plays everywhere</source>
        <translation>恢复为在各处都能播放的 MP4</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_row.py"/>
        <source>Back to the default</source>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/fit_panel.py"/>
        <source>Back to the settings before (Ctrl+Z)</source>
        <translation>恢复之前的设置 (Ctrl+Z)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>Back to what the model is best run with</source>
        <translation>恢复为最适合此模型的设置</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <source>Back to what this model is best run with</source>
        <translation>恢复为最适合此模型的设置</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/presets.py"/>
        <source>Balanced</source>
        <translation>均衡</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/scope_tree.py"/>
        <source>Began</source>
        <translation>开始</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <source>Beside earlier runs of the same kind</source>
        <translation>与以前同类运行的比较</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/presets.py"/>
        <source>Best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <source>Best rated</source>
        <translation>评分最高</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>Better</source>
        <translation>更好</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/output_group.py"/>
        <source>Bits</source>
        <translation>位数</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Blocks and decoder of our own, compiled blocks, step caches and faster attention may be used; off: the libraries' code as it is.</source>
        <translation>可使用自有的模块和解码器、编译后的模块、步骤缓存和更快的注意力；关闭：使用库的原有代码。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>Both experts have the same here: {taken} was taken.</source>
        <translation>在此两个专家的值相同：采用了 {taken}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>Both experts share this setting here; the first was taken.</source>
        <translation>在此两个专家共用这项设置；采用了第一个值。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover.py"/>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>Boundary of the experts</source>
        <translation>专家的边界</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Bring back what was removed</source>
        <translation>恢复已移除的内容</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Bring back what was taken off</source>
        <translation>恢复已移除的内容</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_row.py"/>
        <source>Browse for: {setting}</source>
        <translation>浏览：{setting}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_row.py"/>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>By its shapes this is {candidates}; {used} was taken because {why}.</source>
        <translation>从形状看，它是 {candidates}；采用了 {used}，因为 {why}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>By this machine</source>
        <translation>根据本机</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/job_menu.py"/>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <location filename="../../wan22_desktop/ui/job_list.py"/>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Cancelling …</source>
        <translation>正在取消 …</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <location filename="../../wan22_desktop/ui/model_words.py"/>
        <source>Cannot run</source>
        <translation>无法运行</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>Care</source>
        <translation>谨慎度</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>Care of the step cache</source>
        <translation>步骤缓存的谨慎度</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>Changed. The default is {value}.</source>
        <translation>已更改。默认值为 {value}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <source>Character</source>
        <translation>角色</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/validation_dialog.py"/>
        <source>Check</source>
        <translation>检查项</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/validation_dialog.py"/>
        <source>Check everything</source>
        <translation>全面检查</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Check everything…</source>
        <translation>全面检查…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Check free disk space and run the job again.</source>
        <translation>请检查磁盘剩余空间，然后重新运行任务。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Check that VAE and transformer belong together.</source>
        <translation>请检查 VAE 与 transformer 是否配套。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Check that the folder may be read, and that the drive it is on answers.</source>
        <translation>请检查该文件夹是否允许读取，以及所在的驱动器是否有响应。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>Check the disk for errors.</source>
        <translation>请检查磁盘是否有错误。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Check the path, or plug in the drive it was on.</source>
        <translation>请检查路径，或接上它所在的驱动器。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/verification.py"/>
        <source>Checked: {found}</source>
        <translation>已检查：{found}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/validation_dialog.py"/>
        <source>Checks and what they found</source>
        <translation>检查项及其结果</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/loras_group.py"/>
        <source>Choose LoRA files, or drop them here</source>
        <translation>选择 LoRA 文件，或将其拖放到此</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Choose a LoRA that was made for a Wan model, as a safetensors file.</source>
        <translation>请选择为 Wan 模型制作的 safetensors 格式的 LoRA。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/pair_dialog.py"/>
        <source>Choose a file or folder that no known model has</source>
        <translation>选择已知模型都没有的文件或文件夹</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Choose a file that was exported from this app, or mend the place that is named and import it again.</source>
        <translation>请选择由本程序导出的文件，或修正所指出的位置后重新导入。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <source>Choose a line to see all of it</source>
        <translation>选择一行以查看全部内容</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Choose a model that can ({suggestion}).</source>
        <translation>请选择可以做到的模型 ({suggestion})。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Choose a model that ends with a picture, too, and drop both pictures again.</source>
        <translation>请选择支持结束图片的模型，再重新拖放两张图片。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/ladder.py"/>
        <source>Choose a smaller edition of the model (fp8 or GGUF)</source>
        <translation>选择较小的模型版本（fp8 或 GGUF）</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/failures.py"/>
        <source>Choose a smaller size or fewer frames</source>
        <translation>选择较小的尺寸或较少的帧数</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Choose another file.</source>
        <translation>请选择其他文件。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Choose another folder for videos, and run the job again</source>
        <translation>选择另一个视频文件夹，然后重新运行任务</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Choose another folder…</source>
        <translation>选择其他文件夹…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Choose another name, or pass --overwrite.</source>
        <translation>请选择其他名称，或使用 --overwrite。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Choose another one; everything is as it was before.</source>
        <translation>请选择另一个；一切保持原样。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Choose another place, or make room and run the job again.</source>
        <translation>请选择其他位置，或腾出空间后重新运行任务。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Choose another place, or make room and save it again.</source>
        <translation>请选择其他位置，或腾出空间后重新保存。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/pair_dialog.py"/>
        <source>Choose missing parts</source>
        <translation>选择缺少的部件</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_menu.py"/>
        <source>Choose missing parts…</source>
        <translation>选择缺少的部件…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Choose one of {known}, or write one into the settings file under [profiles.{profile}].</source>
        <translation>请从 {known} 中选择，或在设置文件的 [profiles.{profile}] 下新写一个。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>Choose the best way</source>
        <translation>选择最佳方式</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Choose the edition of the LoRA that was made for this model, or the model that the LoRA was made for.</source>
        <translation>请选择为此模型制作的 LoRA 版本，或选择该 LoRA 所适用的模型。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>Choose the fast plan</source>
        <translation>选择快速方案</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Choose the folder that holds the model</source>
        <translation>选择包含该模型的文件夹</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/picture_slot.py"/>
        <source>Choose the part of the picture that is used</source>
        <translation>选择使用画面的哪个部分</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>Choose the usual plan</source>
        <translation>选择常规方案</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/pair_dialog.py"/>
        <source>Choose the {part}</source>
        <translation>选择{part}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Choose {made_with}, or make the video again.</source>
        <translation>请选择 {made_with}，或重新生成视频。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/filter_bar.py"/>
        <location filename="../../wan22_desktop/ui/upkeep_dialog.py"/>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/filter_bar.py"/>
        <location filename="../../wan22_desktop/ui/models_panel.py"/>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/upkeep_dialog.py"/>
        <source>Clear {name}</source>
        <translation>清除{name}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/file_slot.py"/>
        <source>Click to choose, or drop it</source>
        <translation>点击选择，或拖放到此</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/diagnostics_dialog.py"/>
        <location filename="../../wan22_desktop/ui/pair_dialog.py"/>
        <location filename="../../wan22_desktop/ui/profile_dialog.py"/>
        <location filename="../../wan22_desktop/ui/report_dialog.py"/>
        <location filename="../../wan22_desktop/ui/settings_dialog.py"/>
        <location filename="../../wan22_desktop/ui/validation_dialog.py"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>Close other programs</source>
        <translation>关闭其他程序</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>Close other programs and try again.</source>
        <translation>请关闭其他程序，然后重试。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Close other programs before starting.</source>
        <translation>开始之前请关闭其他程序。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Close other programs that use the graphics card: browsers, games, other video programs.</source>
        <translation>请关闭其他使用显卡的程序：浏览器、游戏、其他视频程序。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Close other programs, leave less memory to them, or press Go on anyway.</source>
        <translation>请关闭其他程序，减少留给它们的内存，或按“仍然继续”。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Close other programs, or cancel the job and choose a smaller size or fewer frames.</source>
        <translation>请关闭其他程序，或取消任务并选择较小的尺寸或较少的帧数。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Close other programs, or choose a smaller size, fewer frames or a smaller model.</source>
        <translation>请关闭其他程序，或选择较小的尺寸、较少的帧数或较小的模型。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Close programs that keep many files open.</source>
        <translation>请关闭打开了大量文件的程序。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/said.py"/>
        <source>Close this line</source>
        <translation>关闭此行</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Closed …</source>
        <translation>已关闭 …</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Code of a model's own is refused as long as it is not known to be harmless.</source>
        <translation>在确认无害之前，模型自带的代码一律被拒绝。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>Code that lies in a model's folder is never run, pickle files are read without running what is in them, and a path that leads out of a model's folder is refused. This cannot be turned off.</source>
        <translation>绝不运行模型文件夹中的代码，读取 pickle 文件时不运行其中的内容，并拒绝指向模型文件夹之外的路径。此项无法关闭。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/problem_banner.py"/>
        <source>Code, names and numbers, for a report</source>
        <translation>代码、名称和数值，用于报告</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/output_group.py"/>
        <source>Codec</source>
        <translation>编解码器</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Compare those that are chosen</source>
        <translation>比较所选的内容</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <source>Computing the text encoder</source>
        <translation>计算文本编码器</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/log.py"/>
        <source>Console</source>
        <translation>控制台</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <location filename="../../wan22_desktop/ui/job_menu.py"/>
        <location filename="../../wan22_desktop/ui/stage.py"/>
        <source>Continue this video…</source>
        <translation>续接此视频…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <source>Continued</source>
        <translation>续接</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <source>Continues</source>
        <translation>续接自</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover_note.py"/>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <location filename="../../wan22_desktop/ui/problem_banner.py"/>
        <location filename="../../wan22_desktop/ui/profile_dialog.py"/>
        <location filename="../../wan22_desktop/ui/report_dialog.py"/>
        <location filename="../../wan22_desktop/ui/validation_dialog.py"/>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/help_window.py"/>
        <source>Copy address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/validation_dialog.py"/>
        <source>Copy all findings as text</source>
        <translation>以文本形式复制所有结果</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/profile_dialog.py"/>
        <source>Copy all of it as text</source>
        <translation>以文本形式复制全部内容</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Copy config.json and the weights of {component} again from the same source.</source>
        <translation>请从同一来源重新复制 {component} 的 config.json 和权重。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/problem_banner.py"/>
        <source>Copy everything that is known about this, for a report</source>
        <translation>复制与此有关的全部信息，用于报告</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Copy its path</source>
        <translation>复制其路径</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Copy or download the files of {component} again; if it is a conversion, make it again.</source>
        <translation>请重新复制或下载 {component} 的文件；如果是转换而来，请重新转换。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Copy or download {file} again; it is small.</source>
        <translation>请重新复制或下载 {file}；它很小。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_menu.py"/>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Copy scheduler/scheduler_config.json from the model's source.</source>
        <translation>请从模型来源复制 scheduler/scheduler_config.json。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <source>Copy the chosen lines, or all that are shown</source>
        <translation>复制所选的行，或显示的所有行</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <location filename="../../wan22_desktop/ui/stage.py"/>
        <source>Copy the file</source>
        <translation>复制文件</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Copy the files</source>
        <translation>复制这些文件</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Copy the folder {component}/ from the model's source into {path}.</source>
        <translation>请将文件夹 {component}/ 从模型来源复制到 {path}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Copy the folder {missing}/ from the model's source; one expert alone gives no usable video.</source>
        <translation>请从模型来源复制文件夹 {missing}/；仅有一个专家无法生成可用的视频。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover_note.py"/>
        <source>Copy the list of what was not taken</source>
        <translation>复制未采用内容的列表</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Copy the other expert from the model's source.</source>
        <translation>请从模型来源复制另一个专家。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Copy the {component} again from the model's source.</source>
        <translation>请从模型来源重新复制 {component}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <location filename="../../wan22_desktop/ui/stage.py"/>
        <source>Copy this frame</source>
        <translation>复制此帧</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Copy {file} from the model's source into the same folder.</source>
        <translation>请将 {file} 从模型来源复制到同一文件夹。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>Counts from the next job on.</source>
        <translation>从下一个任务起生效。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>Counts from the next start of the app on.</source>
        <translation>从本程序下次启动起生效。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/crop_dialog.py"/>
        <source>Crop</source>
        <translation>裁剪</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/picture_slot.py"/>
        <source>Crop the {label}</source>
        <translation>裁剪{label}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/picture_slot.py"/>
        <source>Crop…</source>
        <translation>裁剪…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_box.py"/>
        <source>Ctrl+↑ and Ctrl+↓ go through earlier prompts</source>
        <translation>Ctrl+↑ 和 Ctrl+↓ 可浏览以前的提示词</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/size_fields.py"/>
        <source>Custom</source>
        <translation>自定义</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <source>Custom Wan model</source>
        <translation>自定义 Wan 模型</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/log.py"/>
        <source>Debug mode</source>
        <translation>调试模式</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_outputs.py"/>
        <source>Debug mode: look into tensors too (slower)</source>
        <translation>调试模式：同时查看张量（较慢）</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <location filename="../../wan22_desktop/ui/scope_tree.py"/>
        <source>Debug scopes</source>
        <translation>调试范围</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/log.py"/>
        <source>Debug scopes are recorded, and a file of its own says how long each took.</source>
        <translation>记录调试范围，并用单独的文件说明每个范围的用时。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/job_menu.py"/>
        <source>Decode again</source>
        <translation>重新解码</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <location filename="../../wan22_desktop/domain/progress.py"/>
        <source>Decoding</source>
        <translation>解码</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <source>Decoding a tile</source>
        <translation>解码一个图块</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/progress.py"/>
        <source>Decoding frame {done} of {total}</source>
        <translation>正在解码第 {done} 帧，共 {total} 帧</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>Decoding needs the most memory at once, and less was free than foreseen.</source>
        <translation>解码时一次所需的内存最多，而空闲的内存少于预计。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/advice.py"/>
        <source>Decoding took {share:.0%} of the last {count} jobs' time; drafts, which are not decoded, show sooner whether a seed is worth it.</source>
        <translation>解码占最近 {count} 个任务用时的 {share:.0%}；草稿无需解码，可以更早看出一个种子是否值得继续。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/advice.py"/>
        <source>Decoding took {share:.0%} of the last {count} jobs' time; it was done in tiles, which costs more: close other programs or choose a smaller size, then it needs none.</source>
        <translation>解码占最近 {count} 个任务用时的 {share:.0%}；它是按图块进行的，开销更大：请关闭其他程序或选择较小的尺寸，就不需要图块了。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <source>Decoding, first half</source>
        <translation>解码前半部分</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/preset_bar.py"/>
        <location filename="../../wan22_desktop/ui/profile_page.py"/>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/preset_bar.py"/>
        <source>Delete a preset</source>
        <translation>删除预设</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Delete it in its folder: drives without a trash, and some network folders, leave no other way.</source>
        <translation>请在其文件夹中删除：没有回收站的驱动器和某些网络文件夹只能这样做。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/preset_bar.py"/>
        <source>Delete the preset “{name}”? Videos that were made with it stay as they are.</source>
        <translation>删除预设“{name}”？用它生成的视频保持不变。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/profile_page.py"/>
        <source>Delete the profile {name}</source>
        <translation>删除配置 {name}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <location filename="../../wan22_desktop/domain/progress.py"/>
        <source>Denoising</source>
        <translation>去噪</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <source>Denoising steps: more is finer and slower</source>
        <translation>去噪步数：越多则越精细、越慢</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/progress.py"/>
        <source>Denoising, step {done} of {total}</source>
        <translation>去噪，第 {done} 步，共 {total} 步</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/problem_banner.py"/>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/problem_banner.py"/>
        <source>Details of the problem</source>
        <translation>问题详情</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Details, with the evidence</source>
        <translation>详情及依据</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_menu.py"/>
        <source>Details…</source>
        <translation>详情…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/diagnostics_dialog.py"/>
        <source>Diagnostics</source>
        <translation>诊断信息</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/diagnostics.py"/>
        <source>Diagnostics of Wan22 Desktop {version}, {time}.</source>
        <translation>Wan22 Desktop {version} 的诊断信息，{time}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/job_menu.py"/>
        <location filename="../../wan22_desktop/ui/problem_banner.py"/>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Diagnostics…</source>
        <translation>诊断信息…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/screen.py"/>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <location filename="../../wan22_desktop/ui/monitor.py"/>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/problem_banner.py"/>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/problem_banner.py"/>
        <source>Dismiss (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/help_window.py"/>
        <source>Dismiss the address</source>
        <translation>关闭地址</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover_note.py"/>
        <source>Dismiss what was read</source>
        <translation>关闭读取结果</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Do not use this folder if its source is unknown; otherwise copy the files into it.</source>
        <translation>如果来源不明，请勿使用此文件夹；否则请将文件复制到其中。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Do not wait until other programs have the memory that is left to them</source>
        <translation>不再等待为其他程序预留的内存空出</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Does every part that a video needs work here?</source>
        <translation>生成视频所需的每个部分在此都能正常工作吗？</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Download or copy {file} again.</source>
        <translation>请重新下载或复制 {file}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Download or copy {file} again. Do not use it if its source is unknown.</source>
        <translation>请重新下载或复制 {file}。如果来源不明，请勿使用。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Download {file} again.</source>
        <translation>请重新下载 {file}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/presets.py"/>
        <location filename="../../wan22_desktop/ui/job_list.py"/>
        <location filename="../../wan22_desktop/ui/prompt_panel.py"/>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/contact_sheet.py"/>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/contact_sheet.py"/>
        <source>Drafts are shown here: make some with Draft, tick those that you like, and finish only these.</source>
        <translation>草稿显示在这里：用“草稿”生成几个，勾选喜欢的，只完成这些。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/crop_dialog.py"/>
        <source>Drag the frame, or move it with the arrow keys; zoom with the wheel, or + and −.</source>
        <translation>拖动方框，或用方向键移动；用滚轮或 + 和 − 缩放。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/transport.py"/>
        <source>Drag through the frames; Left and Right go by one, with Shift by ten</source>
        <translation>拖动可浏览各帧；Left 和 Right 移动一帧，按住 Shift 移动十帧</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/models_panel.py"/>
        <source>Drop a model folder here, or a folder with many models.</source>
        <translation>请将一个模型文件夹或包含许多模型的文件夹拖放到此。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/drop_hint.py"/>
        <source>Drop models, or a folder with many of them,
a picture or two to begin and to end with, a video, a list of prompts,
or what was made here, with ComfyUI, Wan2GP, SD.Next or SwarmUI to have its settings back</source>
        <translation>请拖放模型，或包含许多模型的文件夹，
一两张用作开头和结尾的图片、一个视频、一个提示词列表，
或由本程序、ComfyUI、Wan2GP、SD.Next 或 SwarmUI 生成的内容，以恢复其设置</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Drop one of them, or watch the whole folder in the library.</source>
        <translation>请拖放其中一个，或在模型库中监视整个文件夹。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Drop the folder that holds model_index.json, transformer/ and vae/.</source>
        <translation>请拖放包含 model_index.json、transformer/ 和 vae/ 的文件夹。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>Each continuation begins with the last frames of the clip before, and small shifts of colour add up.</source>
        <translation>每次续接都从上一个片段的最后几帧开始，细微的颜色偏移会逐渐累积。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/comparing.py"/>
        <source>Each step</source>
        <translation>每一步</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/comparing.py"/>
        <source>Each step of the high-noise expert</source>
        <translation>高噪声专家的每一步</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/comparing.py"/>
        <source>Each step of the low-noise expert</source>
        <translation>低噪声专家的每一步</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/comparing.py"/>
        <source>Each step of the only expert</source>
        <translation>唯一专家的每一步</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <source>Earlier</source>
        <translation>以前</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_box.py"/>
        <source>Earlier prompts</source>
        <translation>以前的提示词</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_box.py"/>
        <source>Earlier prompts (Ctrl+↑)</source>
        <translation>以前的提示词 (Ctrl+↑)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <location filename="../../wan22_desktop/ui/upkeep_dialog.py"/>
        <source>Encoded prompts</source>
        <translation>已编码的提示词</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/progress.py"/>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <source>Encoding pictures</source>
        <translation>编码图片</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Encoding …</source>
        <translation>正在编码 …</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <location filename="../../wan22_desktop/planning/foreign.py"/>
        <location filename="../../wan22_desktop/ui/handover.py"/>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <location filename="../../wan22_desktop/video/foreign/others.py"/>
        <source>End image</source>
        <translation>结束图片</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/compare_bar.py"/>
        <source>End the comparison</source>
        <translation>结束比较</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/library_bar.py"/>
        <source>End the search; what was found stays</source>
        <translation>结束查找；已找到的会保留</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>End them in the system's task manager.</source>
        <translation>请在系统的任务管理器中结束它们。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_filter.py"/>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>Errors only</source>
        <translation>仅错误</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Every frame came out flat ({detail}); nothing was saved.</source>
        <translation>每一帧都是纯色 ({detail})；未保存任何内容。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/log.py"/>
        <source>Every level is kept, and debug scopes look into tensors: slower, for finding faults.</source>
        <translation>保留所有级别，调试范围还会查看张量：速度较慢，用于查找故障。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/validation_dialog.py"/>
        <source>Every part is tried once, and a small video is made. This takes some seconds.</source>
        <translation>每个部分都会试运行一次，并生成一个小视频。这需要几秒钟。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/preset_bar.py"/>
        <source>Every setting as this model is best run with</source>
        <translation>所有设置均为最适合此模型的值</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/settings_dialog.py"/>
        <source>Every setting goes back to its default; Undo brings them back</source>
        <translation>所有设置都恢复默认值；“撤销”可将其还原</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/settings_dialog.py"/>
        <source>Every setting that is shown goes back to its default; Undo brings them back</source>
        <translation>显示的所有设置都恢复默认值；“撤销”可将其还原</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <location filename="../../wan22_desktop/ui/filter_bar.py"/>
        <location filename="../../wan22_desktop/ui/log_filter.py"/>
        <location filename="../../wan22_desktop/ui/model_words.py"/>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/library_bar.py"/>
        <source>Everything in it is listed here, now and at every start (Ctrl+Shift+O)</source>
        <translation>其中的所有模型都会列在这里，现在以及每次启动时 (Ctrl+Shift+O)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Everything that was found out about the model, and what it needs</source>
        <translation>关于该模型已查明的所有信息，以及它所需的内容</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Expected {expected}, got {actual}.</source>
        <translation>应为 {expected}，实际为 {actual}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/loras_group.py"/>
        <source>Expert of {name}</source>
        <translation>{name} 的专家</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Expert timeline</source>
        <translation>专家时间线</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>Experts</source>
        <translation>专家</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/preset_bar.py"/>
        <source>Export your presets</source>
        <translation>导出您的预设</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/preset_bar.py"/>
        <source>Export your presets…</source>
        <translation>导出您的预设…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/encoding.py"/>
        <source>FFV1 keeps every bit</source>
        <translation>FFV1 保留每一位数据</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>Face video</source>
        <translation>面部视频</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/job_list.py"/>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Fall back to safer ways</source>
        <translation>改用更安全的方式</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/generation.py"/>
        <source>Fast: half precision for the VAE too, where a slight change of the picture is worth it</source>
        <translation>快速：VAE 也使用半精度，适合可以接受画面轻微变化的情况</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>Faster</source>
        <translation>更快</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Fetch the real file (git lfs pull), or download it in a browser.</source>
        <translation>请获取真正的文件 (git lfs pull)，或在浏览器中下载。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/log.py"/>
        <location filename="../../wan22_desktop/domain/shopping.py"/>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>Files are never trusted</source>
        <translation>绝不信任文件</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>Files can be written to all {count} folders.</source>
        <translation>全部 {count} 个文件夹都可以写入文件。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/diagnostics_dialog.py"/>
        <source>Files of the diagnostics</source>
        <translation>诊断信息的文件</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/log.py"/>
        <source>Files put aside that are kept.</source>
        <translation>保留多少个存到一旁的文件。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>Files such as .ckpt and .bin are Python pickles, which can contain program code.</source>
        <translation>.ckpt 和 .bin 之类的文件是 Python pickle，其中可能含有程序代码。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/filter_bar.py"/>
        <source>Filter · {count} ▾</source>
        <translation>筛选 · {count} ▾</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/filter_bar.py"/>
        <source>Filter ▾</source>
        <translation>筛选 ▾</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_html.py"/>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_html.py"/>
        <source>Fingerprint {fingerprint}</source>
        <translation>指纹 {fingerprint}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/contact_sheet.py"/>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <source>Finish 1 draft</source>
        <translation>完成 1 个草稿</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Finish it all the same</source>
        <translation>仍要完成</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Finish it from its kept latents to have the rest.</source>
        <translation>如需其余部分，请从保留的潜变量继续完成。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <source>Finish the rest</source>
        <translation>完成其余部分</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <source>Finish {count} drafts</source>
        <translation>完成 {count} 个草稿</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/job_list.py"/>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/contact_sheet.py"/>
        <source>Finished · seed {seed}</source>
        <translation>已完成 · 种子 {seed}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <source>Finishing the file</source>
        <translation>完成文件</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>First and last frame</source>
        <translation>首帧和末帧</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>First block</source>
        <translation>首模块</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/transport.py"/>
        <source>Fit</source>
        <translation>适应</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Fit to the window, true size</source>
        <translation>适应窗口、实际大小</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>Fits</source>
        <translation>可容纳</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_filter.py"/>
        <source>Fits best</source>
        <translation>最易容纳</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/filter_bar.py"/>
        <source>Fits on this machine</source>
        <translation>本机可容纳</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Five steps less, five more</source>
        <translation>减五步、加五步</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Folder for finished videos</source>
        <translation>已完成视频的文件夹</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/log.py"/>
        <source>Folder for logs</source>
        <translation>日志文件夹</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Folder for reports</source>
        <translation>报告文件夹</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Folder for videos</source>
        <translation>视频文件夹</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/presets.py"/>
        <source>For most videos: fewer steps than the authors take, which is hardly seen</source>
        <translation>适合大多数视频：步数比作者使用的少，几乎看不出差别</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/upkeep_dialog.py"/>
        <source>For other programs: no job is planned into it.</source>
        <translation>留给其他程序：不会为任务规划这部分。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/profile_dialog.py"/>
        <source>For ui.perfetto.dev or chrome://tracing</source>
        <translation>用于 ui.perfetto.dev 或 chrome://tracing</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/output_group.py"/>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/help_window.py"/>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/help_window.py"/>
        <source>Forward (Alt+Right)</source>
        <translation>前进 (Alt+Right)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/validation_dialog.py"/>
        <source>Found</source>
        <translation>结果</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/transport.py"/>
        <source>Frame</source>
        <translation>帧</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>Frames</source>
        <translation>帧数</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <source>Frames at the beginning of every input video that are left out, at the speed of the video to be made</source>
        <translation>每个输入视频开头略去的帧数，按要生成的视频的帧率计算</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>Frames per second</source>
        <translation>每秒帧数</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <source>Frames per second: more is faster and shorter</source>
        <translation>每秒帧数：越多则越快、越短</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>Frames were added afterwards; the speed before that was taken.</source>
        <translation>之后添加了帧；采用了添加之前的帧率。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>Frames, kept latents and the finished file may take more than is free.</source>
        <translation>帧、保留的潜变量和最终文件所占的空间可能超出空闲空间。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/shopping.py"/>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <source>From frame</source>
        <translation>起始帧</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>From information on</source>
        <translation>信息及以上</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>From the profile {name}. The default is {value}.</source>
        <translation>来自配置 {name}。默认值为 {value}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>From warnings on</source>
        <translation>警告及以上</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_filter.py"/>
        <source>From which level on</source>
        <translation>从哪个级别开始</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>Full precision</source>
        <translation>全精度</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/transport.py"/>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/transport.py"/>
        <source>Full screen (F, or a double click)</source>
        <translation>全屏（F，或双击）</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Full screen, and back</source>
        <translation>全屏及返回</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <location filename="../../wan22_desktop/ui/gallery_view.py"/>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Gallery</source>
        <translation>图库</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Gallery and drafts</source>
        <translation>图库和草稿</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Gallery · {count:,}</source>
        <translation>图库 · {count:,}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_panel.py"/>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/queue_menu.py"/>
        <source>Generate in &amp;front</source>
        <translation>生成并放到最前(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_panel.py"/>
        <source>Generate {count}</source>
        <translation>生成 {count} 个</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Generating …</source>
        <translation>正在生成 …</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/contact_sheet.py"/>
        <source>Give the drafts the room of the player and the prompt</source>
        <translation>让草稿占用播放器和提示词的空间</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Give the file one of these endings.</source>
        <translation>请为文件使用以上扩展名之一。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Give the gallery the room of the player and the prompt (Ctrl+Shift+G)</source>
        <translation>让图库占用播放器和提示词的空间 (Ctrl+Shift+G)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Go on anyway</source>
        <translation>仍然继续</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Go on from what was kept of it</source>
        <translation>从保留的内容继续</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Go to the p&amp;roblem</source>
        <translation>转到问题(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Go to the setting that this is about</source>
        <translation>转到与此相关的设置</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <source>Goes on from what was kept, with the same settings; tick several drafts to finish all</source>
        <translation>以相同设置从保留的内容继续；勾选多个草稿可全部完成</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/comparing.py"/>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <source>Graphics memory</source>
        <translation>显存</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/retrying.py"/>
        <source>Graphics memory ran out while {work}.</source>
        <translation>{work}时显存用尽。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <source>Graphics memory: {card} at most.</source>
        <translation>显存：最多 {card}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>Guidance</source>
        <translation>引导强度</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover.py"/>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>Guidance of details</source>
        <translation>细节引导强度</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/guide_view.py"/>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>Guided from</source>
        <translation>引导起点</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>Guided until</source>
        <translation>引导终点</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/help_window.py"/>
        <source>Guides</source>
        <translation>指南</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <source>Handing frames to the encoder</source>
        <translation>将帧交给编码器</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_box.py"/>
        <source>Has no effect at guidance 1: there is nothing to steer away from</source>
        <translation>引导强度为 1 时不起作用：没有需要避开的内容</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/output_group.py"/>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/loras_group.py"/>
        <source>High noise</source>
        <translation>高噪声</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/progress.py"/>
        <source>High noise, step {done} of {total}</source>
        <translation>高噪声，第 {done} 步，共 {total} 步</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <source>High-noise expert</source>
        <translation>高噪声专家</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_box.py"/>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <source>Hold queue</source>
        <translation>暂停队列</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>How careful the step cache is: less is faster, all the way to the right nothing is left out</source>
        <translation>步骤缓存的谨慎程度：越低越快，最右侧则不略去任何内容</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/output_group.py"/>
        <source>How close to the frames it is, against its size
{qualities}</source>
        <translation>与原始帧的接近程度，对应文件大小
{qualities}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>How closely the prompt is followed; 1 does without the negative prompt and is twice as fast</source>
        <translation>对提示词的遵循程度；1 则不用负面提示词，速度快一倍</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/transport.py"/>
        <source>How fast it plays ([ and ])</source>
        <translation>播放速度（[ 和 ]）</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/stars.py"/>
        <source>How good it is: click a star, the same again for none; or press 0 to 5 in the gallery</source>
        <translation>质量如何：点击星星，再点同一颗则清除；或在图库中按 0 至 5</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/transport.py"/>
        <source>How large it is shown: the wheel, + and −, 0 to fit, 1 for 100 %</source>
        <translation>显示大小：滚轮、+ 和 −，0 为适应窗口，1 为 100 %</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>How long a job waits while other programs hold the memory that it needs; 0: not at all.</source>
        <translation>其他程序占用所需内存时，任务等待多久；0：完全不等待。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/upkeep_dialog.py"/>
        <source>How long a job waits while other programs hold what it needs.</source>
        <translation>其他程序占用任务所需的内存时，任务等待多久。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <source>How many pictures the video has</source>
        <translation>视频包含多少张画面</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <source>How many to make, each with the next seed</source>
        <translation>生成的个数，每个依次使用下一个种子</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/fit_panel.py"/>
        <source>How much each phase needs, and what else could be done</source>
        <translation>每个阶段需要多少，以及还可以怎么做</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/timeline.py"/>
        <source>How much noise is left before each step</source>
        <translation>每一步之前还剩多少噪声</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/timeline.py"/>
        <source>How much noise is left before each step. Drag, or press ← and →, to say how many steps the high-noise expert has; a double click or Delete lets the boundary decide</source>
        <translation>每一步之前还剩多少噪声。拖动，或按 ← 和 →，可指定高噪声专家的步数；双击或按 Delete 则由边界决定</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <source>How much of the source video is made anew: little keeps it, all of it leaves only the prompt</source>
        <translation>源视频重新生成的程度：少则保留原样，全部则只依据提示词</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <source>How strictly the leading video, the mask and the references are followed; 1 is usual, 0 ignores them</source>
        <translation>对控制视频、遮罩和参考图的遵循程度；通常为 1，0 则忽略它们</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/loras_group.py"/>
        <source>How strongly it changes the model: 1 is as it was made, 0 is not at all</source>
        <translation>对模型的改变强度：1 为制作时的强度，0 为完全不变</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/output_group.py"/>
        <source>How the frames are packed in it</source>
        <translation>文件中帧的压缩方式</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>How the noise is taken away; the model's own settings are a good start</source>
        <translation>去除噪声的方式；模型自身的设置是不错的起点</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/diagnostics.py"/>
        <source>How the time of a job went</source>
        <translation>任务时间的分配情况</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <source>How the time of a video went</source>
        <translation>视频时间的分配情况</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/profile_dialog.py"/>
        <source>How the time went</source>
        <translation>用时分析</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/job_menu.py"/>
        <source>How the time went…</source>
        <translation>用时分析…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/diagnostics.py"/>
        <source>How these jobs ran, or would run</source>
        <translation>这些任务的运行方式，或将会采用的方式</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/compare_bar.py"/>
        <source>How they are compared</source>
        <translation>比较方式</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_panel.py"/>
        <source>How to run it:
{plans}</source>
        <translation>运行方式：
{plans}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>How videos are made</source>
        <translation>视频的生成方式</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>If all of them are right, report it with the details shown here.</source>
        <translation>如果文件全部正确，请附上此处显示的详情进行报告。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>If it happens again, choose a smaller size or fewer frames, and look into the log.</source>
        <translation>如果再次发生，请选择较小的尺寸或较少的帧数，并查看日志。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>If it happens again, the model's weights are damaged.</source>
        <translation>如果再次发生，则模型的权重已损坏。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>If it was moved, drop its folder on the window, or watch the folder that it is in now.</source>
        <translation>如果已移动，请将其文件夹拖放到窗口上，或监视它现在所在的文件夹。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>If the files came from another program, look one folder up or down.</source>
        <translation>如果文件来自其他程序，请查看上一级或下一级文件夹。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>If videos come out as noise, it is the other one.</source>
        <translation>如果生成的视频全是噪声，则是另一个模型。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_words.py"/>
        <source>Image</source>
        <translation>图片</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>Image embedding</source>
        <translation>图像嵌入</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>Image encoder</source>
        <translation>图像编码器</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/preset_bar.py"/>
        <source>Import presets</source>
        <translation>导入预设</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/preset_bar.py"/>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_panel.py"/>
        <source>In front of the queue</source>
        <translation>到队列最前</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>In the gallery: play in place. Among drafts: tick</source>
        <translation>图库中：就地播放。草稿中：勾选</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>In two steps in a row ({where}) neighbouring points had nothing in common: probably because of {cause}.</source>
        <translation>连续两步中 ({where})，相邻的点毫无关联：可能的原因是 {cause}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_filter.py"/>
        <source>Info</source>
        <translation>信息</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_box.py"/>
        <source>Insert a piece that was kept, or keep the selection</source>
        <translation>插入保留的片语，或保留所选内容</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Inspect the model folder: its VAE may be another one than its configuration says.</source>
        <translation>请检查模型文件夹：其 VAE 可能与配置所述的不同。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Inspect the model folder; copy the {component} again if its files are damaged.</source>
        <translation>请检查模型文件夹；如果 {component} 的文件已损坏，请重新复制。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Inspect the model once more, after its files were mended</source>
        <translation>文件修正后，再次检查该模型</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Inspect the model to see what can be repaired.</source>
        <translation>请检查模型，查看可以修复的内容。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Inspect the model: its text encoder, its VAE or the transformer is of another family or size than the rest.</source>
        <translation>请检查模型：其文本编码器、VAE 或 transformer 的系列或大小与其余部件不同。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/progress.py"/>
        <source>Inspecting</source>
        <translation>检查</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Inspecting …</source>
        <translation>正在检查 …</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Install a C++ compiler, or for a graphics card the triton that belongs to this torch, to have it faster.</source>
        <translation>如需加快速度，请安装 C++ 编译器；使用显卡时，请安装与此 torch 配套的 triton。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Install another version of {name} that fits this torch and this graphics card.</source>
        <translation>请安装与此 torch 和此显卡匹配的其他 {name} 版本。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>Install the app's dependencies again (python3 start.py setup).</source>
        <translation>请重新安装本程序的依赖项 (python3 start.py setup)。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>Install the app's dependencies again.</source>
        <translation>请重新安装本程序的依赖项。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Install the app's libraries again: python3 start.py setup.</source>
        <translation>请重新安装本程序的库：python3 start.py setup。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Install the build of torch for this card: python3 start.py --torch-index URL setup, with the address that PyTorch's install page gives for it.</source>
        <translation>请安装适用于此显卡的 torch 版本：python3 start.py --torch-index URL setup，其中的地址见 PyTorch 安装页面。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>Install the newest driver of the card's maker.</source>
        <translation>请安装显卡厂商的最新驱动程序。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/job_list.py"/>
        <source>Interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_menu.py"/>
        <source>It belongs to the app</source>
        <translation>它属于本程序</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>It cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/diagnostics.py"/>
        <source>It cannot be read: {reason}</source>
        <translation>无法读取：{reason}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_menu.py"/>
        <source>It cannot run: see its details</source>
        <translation>它无法运行：请查看详情</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/graph.py"/>
        <source>It comes from a node that is not in the file.</source>
        <translation>它来自一个不在文件中的节点。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>It could be another model</source>
        <translation>可能是另一个模型</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/supervision.py"/>
        <source>It could not be started: {error}.</source>
        <translation>无法启动：{error}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/supervision.py"/>
        <source>It crashed in native code. The usual causes are memory running out and a faulty graphics driver.</source>
        <translation>它在原生代码中崩溃。常见原因是内存用尽或显卡驱动程序有缺陷。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/supervision.py"/>
        <source>It ended with exit code {code}.</source>
        <translation>它以退出代码 {code} 结束。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/profile_dialog.py"/>
        <source>It ended with {error}</source>
        <translation>结束时出错：{error}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>It has {done} of {total} steps.</source>
        <translation>已完成 {total} 步中的 {done} 步。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>It is not a number.</source>
        <translation>它不是数字。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>It is not a text.</source>
        <translation>它不是文本。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/others.py"/>
        <source>It is not in the file.</source>
        <translation>它不在文件中。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/graph.py"/>
        <source>It is not of the kind that is expected.</source>
        <translation>它不是预期的类型。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>It is not the name of a file.</source>
        <translation>它不是文件名。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>It is not told where the experts change.</source>
        <translation>没有说明专家在何处切换。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/graph.py"/>
        <source>It is worked out by the node {node} while the workflow runs.</source>
        <translation>它由节点 {node} 在工作流运行时计算得出。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/pairing.py"/>
        <source>It is {model}, the {expert}.</source>
        <translation>它是 {model}，{expert}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/pairing.py"/>
        <source>It is {model}.</source>
        <translation>它是 {model}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_html.py"/>
        <source>It is {what}, and makes {makes}.</source>
        <translation>它是 {what}，可生成{makes}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>It must be from {least:g} to {most:g}.</source>
        <translation>它必须在 {least:g} 至 {most:g} 之间。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/supervision.py"/>
        <source>It sent something that cannot be understood ({trouble}).</source>
        <translation>它发来了无法理解的内容 ({trouble})。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <source>It took {seconds}, {cpu} of processor time and {memory} of main memory at most; {read} were read from the disk and {written} written.</source>
        <translation>用时 {seconds}，处理器时间 {cpu}，内存最多 {memory}；从磁盘读取 {read}，写入 {written}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/supervision.py"/>
        <source>It was ended by signal {number}.</source>
        <translation>它被信号 {number} 结束。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/foreign.py"/>
        <source>It was found neither beside the file nor in a folder that is watched.</source>
        <translation>在该文件旁边和监视的文件夹中都没有找到。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>It was made by other nodes while the workflow ran.</source>
        <translation>它由其他节点在工作流运行时生成。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>It was saved with diffusers {wanted}; {present} is installed.</source>
        <translation>它由 diffusers {wanted} 保存；已安装的是 {present}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <location filename="../../wan22_desktop/ui/validation_dialog.py"/>
        <source>It was stopped.</source>
        <translation>已被停止。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>It was trained on a relative of this model, which has parts that this one lacks.</source>
        <translation>它是在此模型的相近模型上训练的，那个模型含有此模型没有的部件。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>It was trained on a transformer of another width: 1536 (1.3B), 3072 (5B) or 5120 (14B).</source>
        <translation>它是在另一种宽度的 transformer 上训练的：1536 (1.3B)、3072 (5B) 或 5120 (14B)。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/profile_page.py"/>
        <source>It would hold what differs from the defaults now: {names}.</source>
        <translation>它将包含目前与默认值不同的设置：{names}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Its blocks could not be compiled: {reason}.</source>
        <translation>无法编译其模块：{reason}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/problem_banner.py"/>
        <source>Its entry in the guides</source>
        <translation>指南中的相关条目</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_menu.py"/>
        <source>Its files are not there now</source>
        <translation>其文件现在不在那里</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_menu.py"/>
        <source>Its files stay as they are</source>
        <translation>其文件保持原样</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Its kept latents cannot be used any more: {reason}</source>
        <translation>其保留的潜变量已无法使用：{reason}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/graph.py"/>
        <source>Its links are too tangled to be followed.</source>
        <translation>其连接过于复杂，无法追踪。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/graph.py"/>
        <source>Its links lead in a circle.</source>
        <translation>其连接形成了循环。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Its settings are filled in; Generate puts it back into the queue</source>
        <translation>已填入其设置；“生成”会将其放回队列</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>Its tensors are those of another family of models, such as Stable Diffusion or Flux.</source>
        <translation>其张量属于其他系列的模型，例如 Stable Diffusion 或 Flux。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/log.py"/>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <source>JSON lines</source>
        <translation>JSON 行</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_model.py"/>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <source>Job</source>
        <translation>任务</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <location filename="../../wan22_desktop/ui/jobs_view.py"/>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Jobs are waiting; Run queue starts them</source>
        <translation>有任务在等待；“运行队列”可启动它们</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Jobs cannot be kept</source>
        <translation>任务无法保存</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/queue_menu.py"/>
        <source>Keep the computer &amp;awake while jobs run</source>
        <translation>任务运行时保持电脑唤醒(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Keep the computer awake</source>
        <translation>保持电脑唤醒</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/profile_page.py"/>
        <source>Keep the present values</source>
        <translation>保留当前值</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <source>Keep the seed</source>
        <translation>固定种子</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_box.py"/>
        <source>Keep the selection, or the whole prompt</source>
        <translation>保留所选内容，或整个提示词</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <location filename="../../wan22_desktop/ui/upkeep_dialog.py"/>
        <source>Kept latents</source>
        <translation>保留的潜变量</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/upkeep_dialog.py"/>
        <source>Kept to save work</source>
        <translation>为节省工作而保留</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/contact_sheet.py"/>
        <source>Large drafts</source>
        <translation>大草稿</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Large gallery</source>
        <translation>大图库</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_filter.py"/>
        <source>Largest</source>
        <translation>最大</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/log.py"/>
        <source>Largest file</source>
        <translation>最大文件</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/filter_bar.py"/>
        <location filename="../../wan22_desktop/ui/model_filter.py"/>
        <source>Last used</source>
        <translation>上次使用</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_list.py"/>
        <source>Last used {when}</source>
        <translation>上次使用：{when}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>Latents can be decoded only by the model that they were made with.</source>
        <translation>潜变量只能由生成它们的模型解码。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <source>Lead</source>
        <translation>控制强度</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>Leading video</source>
        <translation>控制视频</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/problem_banner.py"/>
        <location filename="../../wan22_desktop/ui/report_html.py"/>
        <source>Learn more</source>
        <translation>了解更多</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/pair_dialog.py"/>
        <source>Leave it as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Leave it out, or choose a model that uses it.</source>
        <translation>请去掉它，或选择会用到它的模型。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <location filename="../../wan22_desktop/ui/upkeep_dialog.py"/>
        <source>Leave of graphics memory</source>
        <translation>预留显存</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <location filename="../../wan22_desktop/ui/upkeep_dialog.py"/>
        <source>Leave of main memory</source>
        <translation>预留内存</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/transport.py"/>
        <source>Leave the full screen</source>
        <translation>退出全屏</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/transport.py"/>
        <source>Leave the full screen (Esc)</source>
        <translation>退出全屏 (Esc)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover_note.py"/>
        <source>Leave the settings to the model, and begin with the picture</source>
        <translation>设置由模型决定，从这张图片开始</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/help_window.py"/>
        <source>Leaves the app; needs the internet</source>
        <translation>将离开本程序；需要联网</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_box.py"/>
        <source>Length of the prompt</source>
        <translation>提示词的长度</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Let Windows manage its size: System, Advanced, Performance, Virtual memory; then restart the computer.</source>
        <translation>请让 Windows 管理其大小：系统、高级、性能、虚拟内存；然后重启电脑。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Let Windows manage the paging file: System, Advanced, Performance, Virtual memory; then restart the computer.</source>
        <translation>请让 Windows 管理分页文件：系统、高级、性能、虚拟内存；然后重启电脑。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Let the app use them the other way round; the files stay where they are.</source>
        <translation>可让本程序将二者对调使用；文件保持原位。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Let the app write one in its own data folder, or copy it from the model's source.</source>
        <translation>可让本程序在自己的数据文件夹中写一个，或从模型来源复制。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/timeline.py"/>
        <source>Let the boundary decide which expert takes which steps</source>
        <translation>由边界决定哪个专家负责哪些步骤</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Let the download finish, or delete the file if the model is whole without it.</source>
        <translation>请等待下载完成；如果没有该文件模型也完整，请将其删除。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/output_group.py"/>
        <source>Let the graphics card encode, if it can: quicker, and larger for the same quality</source>
        <translation>在显卡支持时由它编码：更快，但同等画质下文件更大</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <source>Let the running job end, but start no other</source>
        <translation>让正在运行的任务完成，但不再启动其他任务</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/log.py"/>
        <location filename="../../wan22_desktop/ui/log_model.py"/>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/upkeep_dialog.py"/>
        <source>Likewise on every graphics card.</source>
        <translation>每张显卡同样如此。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Line {line} of {path} ({setting}): {reason}. Everything else in the file counts.</source>
        <translation>{path} 第 {line} 行 ({setting})：{reason}。文件中的其他内容均有效。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>List every model that is in a folder</source>
        <translation>列出某个文件夹中的所有模型</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Lists and log</source>
        <translation>列表和日志</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_panel.py"/>
        <source>Lists of prompts (*.txt *.csv)</source>
        <translation>提示词列表 (*.txt *.csv)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_panel.py"/>
        <source>List…</source>
        <translation>列表…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/memory.py"/>
        <location filename="../../wan22_desktop/ui/loras_group.py"/>
        <source>LoRAs</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_words.py"/>
        <source>LoRAs and parts</source>
        <translation>LoRA 和部件</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>LoRAs for few steps give noise with the usual number of steps and guidance.</source>
        <translation>少步数 LoRA 在使用常规步数和引导强度时会产生噪声。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>LoRAs for models with two experts come as two files, and one of them is elsewhere.</source>
        <translation>用于双专家模型的 LoRA 由两个文件组成，其中一个在别处。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>LoRAs for models with two experts come as two files.</source>
        <translation>用于双专家模型的 LoRA 由两个文件组成。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/models.py"/>
        <source>LoRAs that come in a stack from another node are not read.</source>
        <translation>以堆叠形式来自其他节点的 LoRA 不会被读取。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/fit_panel.py"/>
        <source>Load anyway</source>
        <translation>仍然加载</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <location filename="../../wan22_desktop/domain/progress.py"/>
        <source>Loading</source>
        <translation>加载</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Loading {component} failed: {reason}.</source>
        <translation>加载 {component} 失败：{reason}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Loading …</source>
        <translation>正在加载 …</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/log.py"/>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/size_fields.py"/>
        <source>Longer than the {frames} frames ({seconds:.1f} s) that this model was trained with: motion tends to repeat, or to come back to where it began.</source>
        <translation>长于此模型训练时的 {frames} 帧（{seconds:.1f} 秒）：运动容易重复，或回到起点。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <source>Longest: {time}</source>
        <translation>最长：{time}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Look again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_menu.py"/>
        <source>Look at it again</source>
        <translation>重新查看</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/drop_progress.py"/>
        <source>Look at nothing more; what was found stays</source>
        <translation>不再继续查看；已找到的会保留</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Look at the preview; stop the job if it shows only grain.</source>
        <translation>请查看预览；如果只显示颗粒，请停止任务。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Look for all models once more</source>
        <translation>再次查找所有模型</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/library_bar.py"/>
        <source>Look for models again (F5)</source>
        <translation>重新查找模型 (F5)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Look for the video in the system's trash, and put it back from there.</source>
        <translation>请在系统的回收站中找到该视频，并从那里还原。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/models_panel.py"/>
        <source>Looked at {name} again: {found}.</source>
        <translation>已重新查看 {name}：{found}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <source>Looking at the model</source>
        <translation>查看模型</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/drop_progress.py"/>
        <source>Looking at {name}, {number} of {total}</source>
        <translation>正在查看 {name}，第 {number} 个，共 {total} 个</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/library_bar.py"/>
        <source>Looking for models …</source>
        <translation>正在查找模型 …</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/library_bar.py"/>
        <source>Looking … {count:,} found</source>
        <translation>正在查找 … 已找到 {count:,} 个</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/output_group.py"/>
        <source>Lossless-looking</source>
        <translation>视觉无损</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/loras_group.py"/>
        <source>Low noise</source>
        <translation>低噪声</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/progress.py"/>
        <source>Low noise, step {done} of {total}</source>
        <translation>低噪声，第 {done} 步，共 {total} 步</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <source>Low-noise expert</source>
        <translation>低噪声专家</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <source>Low-noise transformer</source>
        <translation>低噪声 transformer</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>Made anew</source>
        <translation>重新生成</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/job_menu.py"/>
        <source>Made {time}</source>
        <translation>生成于 {time}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>Magnitude</source>
        <translation>幅度</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/comparing.py"/>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <source>Main memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/retrying.py"/>
        <source>Main memory ran out while {work}.</source>
        <translation>{work}时内存用尽。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/supervision.py"/>
        <source>Main memory ran out.</source>
        <translation>内存已用尽。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Main memory that is left to other programs; up to the default, a tenth of all of it at most.</source>
        <translation>留给其他程序的内存；最多为默认值，即总量的十分之一。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <source>Make</source>
        <translation>生成</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_panel.py"/>
        <source>Make a video of each line of a file: .txt with prompts, or .csv with settings, too</source>
        <translation>用文件中的每一行生成一个视频：.txt 含提示词，.csv 还可含设置</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <location filename="../../wan22_desktop/ui/stage.py"/>
        <source>Make again</source>
        <translation>重新生成</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <source>Make every video with this seed</source>
        <translation>每个视频都使用此种子</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Make it again, go on from it, find or delete the file</source>
        <translation>重新生成、由此继续、查找或删除文件</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Make it again; with a new seed</source>
        <translation>重新生成；用新种子</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Make it smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>Make it {width}×{height}</source>
        <translation>改为 {width}×{height}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_panel.py"/>
        <source>Make only the part in which motion is decided, as a small moving preview that can be finished later (Ctrl+Alt+Enter)</source>
        <translation>只生成决定运动的部分，作为可稍后完成的小型动态预览 (Ctrl+Alt+Enter)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Make room on that disk, or save the video on another one.</source>
        <translation>请在该磁盘上腾出空间，或将视频保存到其他磁盘。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Make room on the disk of the video and on that of the app's data, then run the job again.</source>
        <translation>请在视频所在磁盘和本程序数据所在磁盘上腾出空间，然后重新运行任务。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Make room on the disk, or see to it that the file may be written to, and change the setting again.</source>
        <translation>请在磁盘上腾出空间，或确保该文件可以写入，然后重新更改设置。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Make room on the disk, or see to it that this folder may be written to, and start the app again.</source>
        <translation>请在磁盘上腾出空间，或确保此文件夹可以写入，然后重新启动本程序。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>Make room, or choose another folder.</source>
        <translation>请腾出空间，或选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Make room…</source>
        <translation>腾出空间…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/contact_sheet.py"/>
        <source>Make the rest of the ticked drafts, with the same settings</source>
        <translation>以相同设置生成所勾选草稿的其余部分</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_menu.py"/>
        <source>Make the smallest video with it, to see whether it works</source>
        <translation>用它生成最小的视频，看看能否工作</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Make the video again; kept latents are removed when room is needed.</source>
        <translation>请重新生成视频；需要空间时，保留的潜变量会被移除。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <location filename="../../wan22_desktop/ui/stage.py"/>
        <source>Make with a new seed</source>
        <translation>用新种子生成</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>Make {frames} frames</source>
        <translation>生成 {frames} 帧</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/ladder.py"/>
        <source>Make {frames} frames instead of {before}</source>
        <translation>生成 {frames} 帧而不是 {before} 帧</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/ladder.py"/>
        <source>Make {frames} frames instead of {before}, or {width} × {height} instead of {wide} × {high}</source>
        <translation>生成 {frames} 帧而不是 {before} 帧，或 {width} × {height} 而不是 {wide} × {high}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>Make {frames} frames of {width}×{height}</source>
        <translation>生成 {frames} 帧 {width}×{height}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/ladder.py"/>
        <source>Make {width} × {height} instead of {wide} × {high}</source>
        <translation>生成 {width} × {height} 而不是 {wide} × {high}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/filter_bar.py"/>
        <source>Makes</source>
        <translation>可生成</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_words.py"/>
        <source>Makes video from {sources}</source>
        <translation>由{sources}生成视频</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <source>Making frames</source>
        <translation>生成帧</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/sharing.py"/>
        <source>Making the frames</source>
        <translation>生成帧</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>Mask</source>
        <translation>遮罩</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_row.py"/>
        <source>May be {allowed}.</source>
        <translation>可以是 {allowed}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Measure jobs</source>
        <translation>测量任务</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <location filename="../../wan22_desktop/ui/monitor.py"/>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/upkeep_dialog.py"/>
        <source>Memory and caches</source>
        <translation>内存和缓存</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/settings_dialog.py"/>
        <source>Memory and caches…</source>
        <translation>内存和缓存…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Memory of each graphics card that is left to other programs; up to the default, a tenth at most.</source>
        <translation>每张显卡留给其他程序的显存；最多为默认值，即十分之一。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Memory ran out while decoding; it was done again with {choice}.</source>
        <translation>解码时内存或显存用尽；已重新解码，方式：{choice}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Memory will be tight</source>
        <translation>内存或显存会很紧张</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Mend it in the app's own folder; the model's files stay as they are</source>
        <translation>在本程序自己的文件夹中修复；模型的文件保持不变</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Mend the file, or take it out of the folder; everything else works as before.</source>
        <translation>请修正该文件，或将它移出文件夹；其他一切照常工作。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Mend the line and give the list again; nothing of it was begun.</source>
        <translation>请修正该行，然后重新提供列表；列表中的内容均未开始。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Mend the line, or take it out; the file is looked at again by itself. {hint}.</source>
        <translation>请修正该行或将其删除；程序会自动重新读取文件。{hint}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>Mend what the end-to-end run tells, and look again.</source>
        <translation>请解决端到端运行指出的问题，然后重新查看。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/crop_dialog.py"/>
        <source>Middle</source>
        <translation>居中</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <location filename="../../wan22_desktop/planning/foreign.py"/>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/preset_bar.py"/>
        <source>Model's own</source>
        <translation>模型自身</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <source>Model's settings</source>
        <translation>模型自身的设置</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>Model, worker process, encoder and recipe work together: the video tells how it was made.</source>
        <translation>模型、工作进程、编码器和配方协同正常：视频记录了它是如何生成的。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_view.py"/>
        <location filename="../../wan22_desktop/ui/models_panel.py"/>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>Models named A14B have two transformers, and only one of them was downloaded.</source>
        <translation>名称含 A14B 的模型有两个 transformer，而只下载了其中一个。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>Models work in steps of pixels and frames; the nearest possible value was taken.</source>
        <translation>模型的像素数和帧数只能按固定的间隔取值；已采用最接近的可用值。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>More files than places</source>
        <translation>文件多于位置</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>More files were dropped than the chosen model has inputs for.</source>
        <translation>拖放的文件多于所选模型的输入项。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_filter.py"/>
        <source>More than 40 GB</source>
        <translation>超过 40 GB</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>More than one model</source>
        <translation>不止一个模型</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>More than {most} LoRAs are not taken.</source>
        <translation>不能采用超过 {most} 个 LoRA。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <location filename="../../wan22_desktop/ui/transport.py"/>
        <source>More ▾</source>
        <translation>更多 ▾</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Most memory of a job</source>
        <translation>任务的内存上限</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_filter.py"/>
        <source>Most useful</source>
        <translation>最有用</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/job_menu.py"/>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Move to the trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/job_menu.py"/>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Move waiting jobs in the queue</source>
        <translation>移动队列中等待的任务</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <source>Move, make once more, take off the list</source>
        <translation>移动、再次生成、从列表中移除</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Moved to the trash</source>
        <translation>已移到回收站</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_filter.py"/>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Name a folder, or one of: {known}.</source>
        <translation>请指定一个文件夹，或以下之一：{known}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/profile_page.py"/>
        <source>Name of a new profile</source>
        <translation>新配置的名称</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/preset_bar.py"/>
        <source>Name of the preset</source>
        <translation>预设的名称</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/profile_page.py"/>
        <source>Name of the profile</source>
        <translation>配置的名称</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/preset_bar.py"/>
        <source>Name, then Enter</source>
        <translation>输入名称，然后按 Enter</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Nearer, farther</source>
        <translation>放大、缩小</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <source>Negative</source>
        <translation>负面</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_box.py"/>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>Negative prompt</source>
        <translation>负面提示词</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>Neither the file's name nor its metadata says high or low.</source>
        <translation>文件名和元数据都没有注明 high 或 low。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_filter.py"/>
        <source>Never used</source>
        <translation>从未使用</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <source>Newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>No Wan model found</source>
        <translation>未找到 Wan 模型</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>No compiler was found, or it does not know this model's code.</source>
        <translation>未找到编译器，或编译器无法处理此模型的代码。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>No estimate of the time yet.</source>
        <translation>暂时无法估计时间。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/pair_dialog.py"/>
        <source>No file is changed: the app remembers where the parts are.</source>
        <translation>不会更改任何文件：本程序会记住部件的位置。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>No hardware encoder for {codec} works here (tried: {tried}).</source>
        <translation>这里没有可用的 {codec} 硬件编码器（已尝试：{tried}）。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>No job has run here yet, its profile made room for later ones, or the settings turn profiles off.</source>
        <translation>此处尚未运行过任务，其用时分析已为后来的任务腾出位置，或设置中关闭了用时分析。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/job_menu.py"/>
        <source>No job is chosen</source>
        <translation>未选择任务</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/pair_dialog.py"/>
        <source>No known model has one</source>
        <translation>已知的模型都没有</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/models_panel.py"/>
        <source>No models yet</source>
        <translation>还没有模型</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>No network</source>
        <translation>不使用网络</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>No node in it makes a video in a way that is known here.</source>
        <translation>其中没有节点以此处认识的方式生成视频。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>No place for an end image</source>
        <translation>没有结束图片的位置</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>No prompt</source>
        <translation>没有提示词</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/verification.py"/>
        <source>No published checksum is known</source>
        <translation>没有已知的已发布校验和</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/settings_dialog.py"/>
        <source>No setting is about “{words}”.</source>
        <translation>没有与“{words}”相关的设置。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_filter.py"/>
        <source>No source</source>
        <translation>没有来源</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>No such model</source>
        <translation>没有这个模型</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>No usable graphics card: a model of {size} runs on the processor.</source>
        <translation>没有可用的显卡：{size} 的模型在处理器上运行。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>No video came in a minute.</source>
        <translation>一分钟内没有生成视频。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>None chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/foreign.py"/>
        <source>None of your models has this file; add the model, then drop the file again.</source>
        <translation>您的模型都没有此文件；请添加该模型，然后重新拖放此文件。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/foreign.py"/>
        <source>None of your models has this file; {label} is of the same kind and was chosen.</source>
        <translation>您的模型都没有此文件；{label} 属于同一类型，已选用。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/models_panel.py"/>
        <source>None of {count:,} models is like that.</source>
        <translation>{count:,} 个模型中没有符合条件的。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <source>Not a model</source>
        <translation>不是模型</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/verification.py"/>
        <source>Not as published</source>
        <translation>与发布的不一致</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/words.py"/>
        <source>Not by this version</source>
        <translation>此版本不支持</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Not plugged in</source>
        <translation>未接入</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_words.py"/>
        <source>Not plugged in: it was in {folder}</source>
        <translation>未接入：原先位于 {folder}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover_note.py"/>
        <source>Not taken</source>
        <translation>未采用</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover_note.py"/>
        <source>Not taken ({count})</source>
        <translation>未采用 ({count})</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>Nothing but the video is left of how it was made.</source>
        <translation>生成过程中除视频外没有遗留任何内容。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>Nothing can be written to the {name}, {folder}: {reason}.</source>
        <translation>无法写入{name} {folder}：{reason}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Nothing here has all of these words and marks.</source>
        <translation>这里没有同时符合这些词和标记的内容。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Nothing in {file} or its name tells which one it is for.</source>
        <translation>{file} 的内容和名称都没有说明它用于哪一个。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Nothing is known of that job's time</source>
        <translation>没有该任务的用时信息</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_menu.py"/>
        <source>Nothing is missing that another model could give</source>
        <translation>没有缺少其他模型可以提供的内容</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/shopping.py"/>
        <location filename="../../wan22_desktop/ui/pair_dialog.py"/>
        <source>Nothing is missing.</source>
        <translation>没有缺少的内容。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/help_window.py"/>
        <source>Nothing is said about this. Try fewer or other words.</source>
        <translation>没有相关内容。请减少或更换搜索词。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_html.py"/>
        <source>Nothing is wrong with it.</source>
        <translation>没有任何问题。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/models_panel.py"/>
        <source>Nothing matches</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/profile_dialog.py"/>
        <source>Nothing stands out of {count} earlier runs of the same kind.</source>
        <translation>与以前 {count} 次同类运行相比，没有异常之处。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Nothing there</source>
        <translation>那里没有内容</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Nothing to do if it loads; else update the app.</source>
        <translation>如果能加载，则无需处理；否则请更新本程序。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Nothing to do if it was published for one expert only; else fetch the other file into the same folder.</source>
        <translation>如果它只为一个专家发布，则无需处理；否则请将另一个文件放到同一文件夹。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Nothing to do if the videos look right; else look for the edition that the standard classes can load.</source>
        <translation>如果视频看起来正常，则无需处理；否则请寻找标准类可以加载的版本。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Nothing to do.</source>
        <translation>无需处理。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Nothing to do: LoRAs for a close relative of the model often bring a few that it does not know.</source>
        <translation>无需处理：为相近模型制作的 LoRA 常带有几处此模型没有的改动。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Nothing to do: a new, empty list was begun. The old file is kept.</source>
        <translation>无需处理：已新建一个空列表。旧文件已保留。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Nothing to do: each is converted when it is loaded.</source>
        <translation>无需处理：加载时会逐一转换。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Nothing to do: the file is the same kind, and takes a little longer.</source>
        <translation>无需处理：文件类型相同，只是用时稍长。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Nothing to do: the model is loaded with the app's own classes.</source>
        <translation>无需处理：模型使用本程序自己的类加载。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Nothing to do: the video is as good, and takes longer.</source>
        <translation>无需处理：视频质量相同，只是用时更长。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Nothing to do: the video is the same, and takes longer.</source>
        <translation>无需处理：视频相同，只是用时更长。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Nothing to do: this job measures it, and the next ones with this model leave steps out.</source>
        <translation>无需处理：本次任务会进行测量，之后使用此模型的任务便会跳过部分步骤。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Nothing to do: what is known here is used, and the rest is kept.</source>
        <translation>无需处理：此处认识的内容会被使用，其余内容会保留。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Nothing to do; a setting that is given counts more than this.</source>
        <translation>无需处理；您指定的设置优先于它。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Nothing to do; ask for {used} to have it exactly.</source>
        <translation>无需处理；要得到确切的值，请直接设为 {used}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Nothing to do; continue from an earlier clip if the colours have run away.</source>
        <translation>无需处理；如果颜色已明显走样，请从更早的片段继续。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Nothing to do; say which expert {given} is for to use it alone.</source>
        <translation>无需处理；如果要单独使用 {given}，请指明它用于哪个专家。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Nothing to do; the frames are the same but for rounding.</source>
        <translation>无需处理；除舍入误差外，帧完全相同。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/pick_popup.py"/>
        <source>Nothing was found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <source>Nothing was measured.</source>
        <translation>没有测量任何内容。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <source>Nothing was recorded yet. “Record” times every step of the work from now on.</source>
        <translation>尚未记录任何内容。“记录”会从现在起为每个工作步骤计时。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/upkeep_dialog.py"/>
        <source>Nothing: all is as it should be, or too few videos were made to tell.</source>
        <translation>无：一切正常，或生成的视频太少，无法判断。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Notify</source>
        <translation>通知</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>Numbers broke down, or the text encoder, a LoRA or the weights do not belong to the transformer.</source>
        <translation>数值失效，或文本编码器、LoRA 或权重与 transformer 不匹配。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>Numbers grew beyond what half precision can hold, or the weights hold invalid numbers. More exact ways were tried before.</source>
        <translation>数值超出了半精度能表示的范围，或权重含有无效数值。此前已尝试过更精确的方式。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/output_group.py"/>
        <source>Of every colour's value: 10 keep fine gradients free of steps</source>
        <translation>每个颜色值的位数：10 位可避免细腻渐变出现色阶</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Offload weights</source>
        <translation>卸载权重</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/log.py"/>
        <source>Older files</source>
        <translation>旧文件</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <source>Oldest</source>
        <translation>最早</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>On Windows set "CUDA – Sysmem Fallback Policy" to "Prefer No Sysmem Fallback" in NVIDIA's control panel; then a job that is too large steps down instead of crawling.</source>
        <translation>在 Windows 上，请在 NVIDIA 控制面板中将 "CUDA – Sysmem Fallback Policy" 设为 "Prefer No Sysmem Fallback"；这样过大的任务会自动降级，而不会变得极慢。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>On Windows the driver moves data into main memory when a card is full, which is many times slower.</source>
        <translation>在 Windows 上，显存用满时驱动程序会将数据移到内存，速度会慢很多倍。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>On the disk, at most: {written}.</source>
        <translation>磁盘占用最多：{written}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>On the disk, at most: {written}; kept by the app: {kept}.</source>
        <translation>磁盘占用最多：{written}；由本程序保留：{kept}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Once more in full precision, with the least graphics memory</source>
        <translation>以全精度再次运行，显存占用最少</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <source>Once more with a new seed</source>
        <translation>用新种子再来一次</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Once more with the frames or the size that should fit</source>
        <translation>以应能容纳的帧数或大小再次运行</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Once more without the check of the memory</source>
        <translation>跳过内存检查，再次运行</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Once more without the graphics card; slower</source>
        <translation>不使用显卡再次运行；速度较慢</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>One frame back or on; with Shift, ten</source>
        <translation>后退或前进一帧；按住 Shift 为十帧</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>One half of a LoRA</source>
        <translation>LoRA 只有一半</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>One of the two experts is missing</source>
        <translation>两个专家缺少一个</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/validation_dialog.py"/>
        <source>One of {count} checks is not well; they took {seconds:.1f} s.</source>
        <translation>{count} 项检查中有 1 项异常；用时 {seconds:.1f} 秒。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/profile_dialog.py"/>
        <source>One page with plots, for any browser</source>
        <translation>一个带图表的网页，可用任何浏览器打开</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>Only a part of the model was downloaded, or the parts lie in different folders, as other programs keep them.</source>
        <translation>只下载了模型的一部分，或各部件像其他程序那样分放在不同的文件夹中。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>Only a part of the noise was taken away, which needs what it began from.</source>
        <translation>只去除了一部分噪声，这需要作为起点的内容。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Only noise comes out</source>
        <translation>生成的只有噪声</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Only one half of a LoRA is there</source>
        <translation>LoRA 只有一半</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/loras_group.py"/>
        <source>Only the expert that decides motion and layout</source>
        <translation>仅决定运动和构图的专家</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/loras_group.py"/>
        <source>Only the expert that draws the details</source>
        <translation>仅绘制细节的专家</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>Only the first {most} letters were taken.</source>
        <translation>只采用了前 {most} 个字符。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Only what has this tag</source>
        <translation>只显示带此标签的内容</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Only what is rated so, or better</source>
        <translation>只显示此评分或更高的内容</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>Only whole numbers can be used here: {taken} was taken.</source>
        <translation>此处只能使用整数：采用了 {taken}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>Only {free} GB are free at {folder}.</source>
        <translation>{folder} 处仅剩 {free} GB 空闲。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/filter_bar.py"/>
        <source>Only: {told}</source>
        <translation>仅：{told}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <location filename="../../wan22_desktop/ui/setting_row.py"/>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/library_bar.py"/>
        <location filename="../../wan22_desktop/ui/model_menu.py"/>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/help_window.py"/>
        <source>Open in the browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/stage.py"/>
        <source>Open in the system's player</source>
        <translation>在系统播放器中打开</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Open on the stage</source>
        <translation>在播放区打开</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/settings_dialog.py"/>
        <source>Open the app's own folder</source>
        <translation>打开本程序自己的文件夹</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/settings_dialog.py"/>
        <source>Open the file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Open the file in a text editor</source>
        <translation>在文本编辑器中打开该文件</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Open the setting</source>
        <translation>打开设置项</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Open the settings file</source>
        <translation>打开设置文件</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_row.py"/>
        <source>Open: {setting}</source>
        <translation>打开：{setting}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Optimise</source>
        <translation>优化</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Or choose a smaller size, fewer frames, or a smaller kind of file.</source>
        <translation>或选择较小的尺寸、较少的帧数或较小的文件格式。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Or close other programs, or choose a smaller edition of the model.</source>
        <translation>或关闭其他程序，或选择较小的模型版本。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Or close other programs.</source>
        <translation>或关闭其他程序。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/models_panel.py"/>
        <source>Or drop a model folder anywhere on the window (Ctrl+O)</source>
        <translation>或将模型文件夹拖放到窗口任意位置 (Ctrl+O)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Or install {package} into the app's environment: pip install "{package}&gt;={version}".</source>
        <translation>或在本程序的环境中安装 {package}：pip install "{package}&gt;={version}"。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Or run the job with the plan "cpu".</source>
        <translation>或使用方案 "cpu" 运行任务。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/prompt_list.py"/>
        <source>Other lines that cannot be used: {lines}.</source>
        <translation>其他无法使用的行：{lines}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_panel.py"/>
        <source>Other places in the queue</source>
        <translation>队列中的其他位置</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/pair_dialog.py"/>
        <source>Other…</source>
        <translation>其他…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Out of memory</source>
        <translation>内存或显存不足</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/output_group.py"/>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_outputs.py"/>
        <source>Outputs ▾</source>
        <translation>输出 ▾</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/preset_bar.py"/>
        <source>Own settings</source>
        <translation>自定义设置</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/encoding.py"/>
        <source>PNG keeps every bit</source>
        <translation>PNG 保留每一位数据</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/encoding.py"/>
        <source>PNG sequence</source>
        <translation>PNG 序列</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profiles.py"/>
        <source>Page with plots</source>
        <translation>带图表的网页</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/help_window.py"/>
        <location filename="../../wan22_desktop/ui/settings_dialog.py"/>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_words.py"/>
        <source>Part</source>
        <translation>部件</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/loose.py"/>
        <source>Part of a model: {parts}</source>
        <translation>模型的一部分：{parts}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/crop_dialog.py"/>
        <source>Part of the picture</source>
        <translation>画面的一部分</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Parts of the model do not fit each other</source>
        <translation>模型的各个部件互不匹配</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>Parts of the steps</source>
        <translation>步骤的分段</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/pair_dialog.py"/>
        <source>Parts that {name} lacks, or that do not fit it.</source>
        <translation>{name} 缺少或不匹配的部件。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/diagnostics.py"/>
        <source>Passwords, keys, names of the person and the computer, folders, prompts, pictures and videos are left out.</source>
        <translation>不包含密码、密钥、用户名和电脑名、文件夹、提示词、图片和视频。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/transport.py"/>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <source>Per second</source>
        <translation>每秒</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/log.py"/>
        <source>Performance log</source>
        <translation>性能日志</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <source>Picture</source>
        <translation>画面</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>Pieces of several models lie in one folder under names that do not belong together.</source>
        <translation>几个模型的分片放在同一个文件夹中，名称彼此不对应。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <source>Pixels; goes to the nearest height that this model can make</source>
        <translation>像素；取此模型可生成的最接近的高度</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <source>Pixels; goes to the nearest width that this model can make</source>
        <translation>像素；取此模型可生成的最接近的宽度</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/shopping.py"/>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_panel.py"/>
        <source>Plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <location filename="../../wan22_desktop/domain/progress.py"/>
        <source>Planning</source>
        <translation>规划</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Planning …</source>
        <translation>正在规划 …</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/transport.py"/>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Play it (Enter)</source>
        <translation>播放 (Enter)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Play or pause</source>
        <translation>播放或暂停</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/transport.py"/>
        <source>Play or pause (Space; Ctrl+P anywhere); Left and Right step through the frames</source>
        <translation>播放或暂停（Space；任意位置可用 Ctrl+P）；Left 和 Right 可逐帧移动</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Play two to four that are chosen side by side (C); choose several with Ctrl or Shift</source>
        <translation>并排播放所选的二至四个 (C)；用 Ctrl 或 Shift 选择多个</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Player</source>
        <translation>播放器</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Plug in the disk that it is on, see that its cable and the network hold, and run the job again.</source>
        <translation>请接上它所在的磁盘，检查线缆和网络是否稳定，然后重新运行任务。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Plug in the disk that it is on: the model comes back by itself, or with Rescan below the models (F5).</source>
        <translation>请接上它所在的磁盘：模型会自动恢复，也可以使用模型列表下方的“重新扫描”(F5)。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>Pose video</source>
        <translation>姿态视频</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Precision of a graphics card</source>
        <translation>显卡的精度</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <source>Preparing</source>
        <translation>准备</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/preset_bar.py"/>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/preset_bar.py"/>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/preset_bar.py"/>
        <source>Presets (*.json)</source>
        <translation>预设 (*.json)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_dialog.py"/>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <source>Process</source>
        <translation>进程</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>Processes of the video still run: {pids}.</source>
        <translation>该视频的进程仍在运行：{pids}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <location filename="../../wan22_desktop/ui/monitor.py"/>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/generation.py"/>
        <source>Processor: leave the graphics card alone</source>
        <translation>处理器：不使用显卡</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Profile</source>
        <translation>配置</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>Profiles</source>
        <translation>配置</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <location filename="../../wan22_desktop/ui/prompt_box.py"/>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <source>Prompt A–Z</source>
        <translation>提示词 A–Z</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_panel.py"/>
        <source>Prompts from a file</source>
        <translation>来自文件的提示词</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>Publishers keep sensitive tensors, such as norms, in higher precision.</source>
        <translation>发布者会以较高精度保存敏感的张量，例如归一化层。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <source>Put back what was taken off the list (Ctrl+Z)</source>
        <translation>还原已从列表中移除的内容 (Ctrl+Z)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/problem_banner.py"/>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Put everything together that helps to find out what went wrong</source>
        <translation>汇集有助于查明问题的所有信息</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/said.py"/>
        <source>Put it back on the list (Ctrl+Z)</source>
        <translation>放回列表 (Ctrl+Z)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Put the files of each model into a folder of their own, or give them back their published names.</source>
        <translation>请将每个模型的文件放入各自的文件夹，或恢复它们发布时的名称。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Put the other file into the same folder, or choose both.</source>
        <translation>请将另一个文件放入同一文件夹，或同时选择两者。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Put the same job into the queue once more</source>
        <translation>将同一任务再次加入队列</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_panel.py"/>
        <source>Put this at the end of the queue (Ctrl+Enter)</source>
        <translation>将其放到队列末尾 (Ctrl+Enter)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/fit_panel.py"/>
        <source>Put this one job into the queue all the same; it may fail, or be very slow</source>
        <translation>仍将这一个任务放入队列；它可能失败，或非常慢</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/output_group.py"/>
        <source>Quality</source>
        <translation>画质</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/job_list.py"/>
        <source>Queued</source>
        <translation>排队中</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Quit and stop it? It stays on the list and can be run again.</source>
        <translation>要退出并停止它吗？它会保留在列表中，可以重新运行。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/stars.py"/>
        <source>Rating: {rating} of {best}</source>
        <translation>评分：{rating}，满分 {best}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <source>Read</source>
        <translation>读取</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Read every file of the model and compare it with what was published</source>
        <translation>读取模型的每个文件，并与发布时的内容比较</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_dialog.py"/>
        <source>Read every weight file and compare it with the checksum that it was published with</source>
        <translation>读取每个权重文件，并与发布时的校验和比较</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/foreign.py"/>
        <source>Read from {program}: {taken} settings taken, all that it tells.</source>
        <translation>已从 {program} 读取：采用了 {taken} 项设置，即其中的全部内容。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/foreign.py"/>
        <source>Read from {program}: {taken} settings taken, {left} not: {first} and others.</source>
        <translation>已从 {program} 读取：采用了 {taken} 项设置，{left} 项未采用：{first} 等。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/foreign.py"/>
        <source>Read from {program}: {taken} settings taken, {left} not: {first}.</source>
        <translation>已从 {program} 读取：采用了 {taken} 项设置，{left} 项未采用：{first}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_menu.py"/>
        <source>Read its files once more</source>
        <translation>再次读取其文件</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>Read-only: the command line sets it, for as long as this window is open.</source>
        <translation>只读：由命令行设定，在此窗口打开期间有效。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>Read-only: the environment's variable {name} sets it. Take it away there to change it here.</source>
        <translation>只读：由环境变量 {name} 设定。如需在此更改，请先在环境中移除该变量。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>Read-only: the program that opened this window sets it.</source>
        <translation>只读：由打开此窗口的程序设定。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>Reading pictures</source>
        <translation>读取图片</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <source>Reading the prompt</source>
        <translation>读取提示词</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/progress.py"/>
        <source>Reading the text</source>
        <translation>读取文本</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Reading the videos …</source>
        <translation>正在读取视频 …</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_dialog.py"/>
        <source>Reading: {done} of {total}</source>
        <translation>正在读取：{done} / {total}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <location filename="../../wan22_desktop/ui/model_words.py"/>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_outputs.py"/>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <source>Record debug scopes: how long each step of the work takes</source>
        <translation>记录调试范围：每个工作步骤的用时</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_outputs.py"/>
        <source>Record everything</source>
        <translation>记录全部</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_outputs.py"/>
        <source>Record from info on</source>
        <translation>记录“信息”及以上</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_outputs.py"/>
        <source>Record from warnings on</source>
        <translation>记录“警告”及以上</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/log.py"/>
        <source>Records are written into a file.</source>
        <translation>将记录写入文件。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/log.py"/>
        <source>Records are written to standard error, too.</source>
        <translation>同时将记录写入标准错误输出。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>Reference</source>
        <translation>参考图</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_filter.py"/>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_box.py"/>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>Remove it by hand.</source>
        <translation>请手动移除。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/file_slot.py"/>
        <source>Remove the {name}</source>
        <translation>移除{name}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Remove what stands in its place, or drop the file on the place that it is meant for.</source>
        <translation>请移除占用该位置的内容，或将文件拖放到它应在的位置。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/loras_group.py"/>
        <source>Remove {name}</source>
        <translation>移除 {name}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/preset_bar.py"/>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <location filename="../../wan22_desktop/ui/report_dialog.py"/>
        <source>Repair</source>
        <translation>修复</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_menu.py"/>
        <source>Repair: {says}</source>
        <translation>修复：{says}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <location filename="../../wan22_desktop/ui/model_words.py"/>
        <source>Repairable</source>
        <translation>可修复</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_html.py"/>
        <source>Repaired in the app's own folder</source>
        <translation>已在本程序自己的文件夹中修复</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_dialog.py"/>
        <source>Repaired without touching its files: {repairs}</source>
        <translation>已修复，未改动其文件：{repairs}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_dialog.py"/>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Report failures</source>
        <translation>失败报告</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Report it with the details shown here.</source>
        <translation>请附上此处显示的详情进行报告。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/library_bar.py"/>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Rescan</source>
        <translation>重新扫描</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <location filename="../../wan22_desktop/ui/output_group.py"/>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/settings_dialog.py"/>
        <source>Reset all</source>
        <translation>全部重置</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/settings_dialog.py"/>
        <source>Reset this page</source>
        <translation>重置此页</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/settings_dialog.py"/>
        <source>Reset what is found</source>
        <translation>重置找到的设置</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_row.py"/>
        <source>Reset {setting}</source>
        <translation>重置 {setting}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/job_menu.py"/>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <location filename="../../wan22_desktop/ui/validation_dialog.py"/>
        <source>Run again</source>
        <translation>重新运行</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Run again with the plan "safe" (full precision) and the model's own number of steps.</source>
        <translation>请使用方案 "safe"（全精度）和模型自身的步数重新运行。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Run again with the plan "safe" (full precision), or use the model's edition in bf16 or fp16.</source>
        <translation>请使用方案 "safe"（全精度）重新运行，或使用模型的 bf16 或 fp16 版本。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Run again with the plan "safe" (full precision).</source>
        <translation>请使用方案 "safe"（全精度）重新运行。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Run it again when you like.</source>
        <translation>您可以随时重新运行。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/job_menu.py"/>
        <source>Run last</source>
        <translation>最后运行</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/job_menu.py"/>
        <source>Run next</source>
        <translation>下一个运行</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Run on the processor</source>
        <translation>在处理器上运行</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <source>Run queue</source>
        <translation>运行队列</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Run the job again.</source>
        <translation>请重新运行任务。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Run the job again. If it happens again, report it with the details shown here.</source>
        <translation>请重新运行任务。如果再次发生，请附上此处显示的详情进行报告。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Run the job again; everything queued is still there.</source>
        <translation>请重新运行任务；队列中的内容都还在。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Run the job again; if it happens again, restart the computer and update the graphics driver.</source>
        <translation>请重新运行任务；如果再次发生，请重启电脑并更新显卡驱动程序。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Run with the plan "safe" (full precision).</source>
        <translation>请使用方案 "safe"（全精度）运行。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Run with the safe plan</source>
        <translation>使用安全方案运行</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/job_list.py"/>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>S&amp;ettings…</source>
        <translation>设置(&amp;E)…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/generation.py"/>
        <source>Safe: full precision, least graphics memory</source>
        <translation>安全：全精度，显存占用最少</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>Sampler</source>
        <translation>采样器</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>Sampler of the low-noise expert</source>
        <translation>低噪声专家的采样器</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>Sampling</source>
        <translation>采样</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/profile_dialog.py"/>
        <source>Save a page…</source>
        <translation>保存网页…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/profile_dialog.py"/>
        <source>Save a trace…</source>
        <translation>保存跟踪文件…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/preset_bar.py"/>
        <location filename="../../wan22_desktop/ui/report_dialog.py"/>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Save elsewhere…</source>
        <translation>保存到别处…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/profile_dialog.py"/>
        <source>Save how the time went</source>
        <translation>保存用时分析</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/transport.py"/>
        <source>Save or copy this frame, go on from it, find the file</source>
        <translation>保存或复制此帧、由此继续、查找文件</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/diagnostics_dialog.py"/>
        <source>Save the diagnostics</source>
        <translation>保存诊断信息</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>Save the diagnostics and report it.</source>
        <translation>请保存诊断信息并进行报告。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>Save the diagnostics.</source>
        <translation>请保存诊断信息。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <source>Save the lines that are shown</source>
        <translation>保存显示的行</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_dialog.py"/>
        <source>Save the shopping list</source>
        <translation>保存下载清单</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <location filename="../../wan22_desktop/ui/stage.py"/>
        <source>Save this frame</source>
        <translation>保存此帧</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/preset_bar.py"/>
        <source>Save what is filled in as a preset, rename, delete, import, export</source>
        <translation>将填入的内容保存为预设，重命名、删除、导入、导出</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Saved as {file}</source>
        <translation>已保存为 {file}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/diagnostics_dialog.py"/>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <source>Saving the file</source>
        <translation>保存文件</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Say what happens next, then Generate</source>
        <translation>说明接下来发生什么，然后按“生成”</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Say when the queue is done or a job fails, where the window is not in front.</source>
        <translation>窗口不在前台时，队列完成或任务失败会发出通知。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Say which expert it is for if it was made for one of them.</source>
        <translation>如果它只为其中一个专家制作，请指明是哪一个。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Say which expert it is for if this one is meant to work alone.</source>
        <translation>如果本来就要单独使用它，请指明它用于哪个专家。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Say which it is, if you know its source; it is asked once.</source>
        <translation>如果您知道它的来源，请指明是哪一个；只会询问一次。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Say which of them is the high-noise expert; it is asked once.</source>
        <translation>请指明哪个是高噪声专家；只会询问一次。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_filter.py"/>
        <location filename="../../wan22_desktop/ui/pick_popup.py"/>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/help_window.py"/>
        <source>Search all pages</source>
        <translation>搜索所有页面</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/settings_dialog.py"/>
        <source>Search all settings</source>
        <translation>搜索所有设置</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/settings_dialog.py"/>
        <source>Search all settings (Ctrl+F)</source>
        <translation>搜索所有设置 (Ctrl+F)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_filter.py"/>
        <source>Search for a regular expression; capitals count unless it begins with (?i)</source>
        <translation>用正则表达式搜索；区分大小写，除非以 (?i) 开头</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Search in prompts and settings</source>
        <translation>在提示词和设置中搜索</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Search in the part that has the keyboard</source>
        <translation>在键盘焦点所在部分搜索</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/filter_bar.py"/>
        <source>Search models</source>
        <translation>搜索模型</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Search the gallery</source>
        <translation>搜索图库</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_filter.py"/>
        <source>Search the log</source>
        <translation>搜索日志</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/filter_bar.py"/>
        <source>Search {count:,} models</source>
        <translation>搜索 {count:,} 个模型</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <source>Seconds of each step</source>
        <translation>每一步的秒数</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>See the troubleshooting of what is named here.</source>
        <translation>请参阅此处所列问题的疑难解答。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>See to it that the file may be read; it was left as it is.</source>
        <translation>请确保该文件可以读取；它未被改动。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>See to it that the model's files may be read, and the output's folder be written to.</source>
        <translation>请确保模型的文件可以读取，且输出文件夹可以写入。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>See to it that this folder may be written to, or choose another one.</source>
        <translation>请确保此文件夹可以写入，或选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>See what is missing: python3 start.py doctor.</source>
        <translation>查看缺少什么：python3 start.py doctor。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>See what the app keeps on the disk, and clear it</source>
        <translation>查看本程序在磁盘上保留的内容，并进行清理</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>See whether a virus scanner reads every file anew.</source>
        <translation>请检查杀毒软件是否在重新读取每个文件。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>See whether another program has it open, and try again.</source>
        <translation>请检查是否有其他程序打开了它，然后重试。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/contact_sheet.py"/>
        <source>Seed {seed}</source>
        <translation>种子 {seed}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Set {variable} to {suggestion}, or take it out of the environment.</source>
        <translation>请将 {variable} 设为 {suggestion}，或将它从环境中删除。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/preset_bar.py"/>
        <source>Sets steps, guidance, shift, sampler, size and LoRAs in one choice; Ctrl+Z brings back what was set</source>
        <translation>一次设定步数、引导强度、偏移、采样器、尺寸和 LoRA；Ctrl+Z 恢复之前的设置</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover_note.py"/>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/settings_dialog.py"/>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Settings for a kind of machine that stand in for the defaults: a profile's name, auto to choose by the graphics card, or none.</source>
        <translation>针对某类电脑、用来代替默认值的设置：配置名称；auto 表示按显卡选择；none 表示不使用。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>Settings that were written read differently.</source>
        <translation>写入的设置与读回的不同。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>Several published models have exactly the same shapes.</source>
        <translation>有几个已发布的模型形状完全相同。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>Share of the steps after which there is no guidance: less is faster</source>
        <translation>在步骤的此比例之后不使用引导：越少越快</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>Share of the steps before which there is no guidance</source>
        <translation>在步骤的此比例之前不使用引导</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>Shift</source>
        <translation>偏移</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>Shift of the low-noise expert</source>
        <translation>低噪声专家的偏移</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_dialog.py"/>
        <source>Shopping &amp;list ▾</source>
        <translation>下载清单(&amp;L) ▾</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/filter_bar.py"/>
        <source>Show all models again (Esc in the search)</source>
        <translation>重新显示所有模型（在搜索框中按 Esc）</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <location filename="../../wan22_desktop/ui/job_menu.py"/>
        <location filename="../../wan22_desktop/ui/stage.py"/>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/problem_banner.py"/>
        <source>Show in the log</source>
        <translation>在日志中显示</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/filter_bar.py"/>
        <source>Show only some models, by kind, task, fit, size or use</source>
        <translation>只显示部分模型：按类型、生成类型、能否容纳、大小或使用情况</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Show the &amp;log</source>
        <translation>显示日志(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Show the model</source>
        <translation>显示模型</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/models_panel.py"/>
        <source>Show the models as a list</source>
        <translation>以列表显示模型</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/models_panel.py"/>
        <source>Show the models as cards</source>
        <translation>以卡片显示模型</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover_note.py"/>
        <source>Show what was not taken, and why</source>
        <translation>显示未采用的内容及原因</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Show where the file lies</source>
        <translation>显示文件所在的位置</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/screen.py"/>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/compare_bar.py"/>
        <source>Side by side, one over the other with a line to drag (Up and Down move it), or only what differs, four times as bright (W)</source>
        <translation>并排、上下叠放并用可拖动的分界线（Up 和 Down 可移动它），或只显示差异并增亮四倍 (W)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <location filename="../../wan22_desktop/domain/shopping.py"/>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <location filename="../../wan22_desktop/ui/filter_bar.py"/>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>Size, frames and the model together need more than is free, also in the most frugal way that is known.</source>
        <translation>所选大小、帧数和模型合计所需超出了空闲的空间，即使用已知最节省的方式也不够。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Slower, faster</source>
        <translation>更慢、更快</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/output_group.py"/>
        <source>Small</source>
        <translation>小</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/loras_group.py"/>
        <source>Small files that teach the model a style, a subject or fewer steps</source>
        <translation>小文件，教给模型一种风格、一个主体或更少的步数</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/size_fields.py"/>
        <source>Smaller than the {width}×{height} that this model was trained with: pictures tend to fall apart.</source>
        <translation>小于此模型训练时的 {width}×{height}：画面容易崩坏。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_filter.py"/>
        <source>Smallest</source>
        <translation>最小</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_menu.py"/>
        <source>Smoke test</source>
        <translation>快速测试</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/models_panel.py"/>
        <source>Smoke test of {name}: it failed. {why}</source>
        <translation>{name} 的快速测试：失败。{why}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/models_panel.py"/>
        <source>Smoke test of {name}: it works. Made a tiny video in {took}.</source>
        <translation>{name} 的快速测试：可以工作。生成一个极小的视频用了 {took}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_box.py"/>
        <source>Snippets</source>
        <translation>片语</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/library_bar.py"/>
        <source>Some folders were not looked into</source>
        <translation>有些文件夹未查看</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>Some publishers add Python files for other programs.</source>
        <translation>有些发布者会附带供其他程序使用的 Python 文件。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>Some ways of storing weights are read by a package of their own, which is not part of the app.</source>
        <translation>有些权重存储方式需要由专门的软件包读取，本程序不含这些软件包。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>Something happened that the program does not foresee.</source>
        <translation>发生了本程序未预料到的情况。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Something is missing</source>
        <translation>缺少内容</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/filter_bar.py"/>
        <source>Sort ▾</source>
        <translation>排序 ▾</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_model.py"/>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <location filename="../../wan22_desktop/video/foreign/others.py"/>
        <source>Source video</source>
        <translation>源视频</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>Spacing of the steps</source>
        <translation>步骤的间隔</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <location filename="../../wan22_desktop/ui/transport.py"/>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/profile_dialog.py"/>
        <source>Stages and what each took</source>
        <translation>各阶段及其用时</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/stage_band.py"/>
        <source>Stages of the job</source>
        <translation>任务的各个阶段</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Stars</source>
        <translation>星级</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <location filename="../../wan22_desktop/planning/foreign.py"/>
        <location filename="../../wan22_desktop/ui/handover.py"/>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <location filename="../../wan22_desktop/video/foreign/others.py"/>
        <source>Start image</source>
        <translation>起始图片</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover_note.py"/>
        <source>Start image instead</source>
        <translation>改作起始图片</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>Start the app again: it sets the file aside and begins a new one.</source>
        <translation>请重新启动本程序：它会将该文件存到一旁，并开始新文件。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/progress.py"/>
        <location filename="../../wan22_desktop/ui/job_list.py"/>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Starting …</source>
        <translation>正在启动 …</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <source>Stay at the newest line</source>
        <translation>停留在最新一行</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>Step cache</source>
        <translation>步骤缓存</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <source>Step {number}</source>
        <translation>第 {number} 步</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/job_list.py"/>
        <source>Step {step} done · waits for the low-noise expert</source>
        <translation>第 {step} 步完成 · 等待低噪声专家</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Step {step} took {times} times as long as those before: the card's memory may have spilled into main memory.</source>
        <translation>第 {step} 步的用时是之前的 {times} 倍：显存可能已溢出到内存。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>Steps of a later part</source>
        <translation>后面一段的步骤</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/timeline.py"/>
        <source>Steps of both experts</source>
        <translation>两个专家的步数</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover.py"/>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>Steps of the high-noise expert</source>
        <translation>高噪声专家的步数</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>Steps of the high-noise expert, which decides motion and layout, and of the low-noise expert, which draws the details</source>
        <translation>决定运动和构图的高噪声专家的步数，以及绘制细节的低噪声专家的步数</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <source>Steps per second of earlier runs and this one</source>
        <translation>以前各次与本次运行的每秒步数</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <source>Steps per second: {pace}.</source>
        <translation>每秒步数：{pace}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <source>Steps per second; the line is their median</source>
        <translation>每秒步数；线条为中位数</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/drop_progress.py"/>
        <location filename="../../wan22_desktop/ui/library_bar.py"/>
        <location filename="../../wan22_desktop/ui/report_dialog.py"/>
        <location filename="../../wan22_desktop/ui/validation_dialog.py"/>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <source>Stop after this step and make a video of what there is; the rest can be made later</source>
        <translation>在此步之后停止，并用已有结果生成视频；其余部分可以稍后生成</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/job_menu.py"/>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <source>Stop and keep</source>
        <translation>停止并保留</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/drop_progress.py"/>
        <source>Stop looking at what was dropped</source>
        <translation>停止查看拖放的内容</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/library_bar.py"/>
        <source>Stop watching</source>
        <translation>停止监视</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/library_bar.py"/>
        <source>Stopped early</source>
        <translation>已提前停止</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/verification.py"/>
        <source>Stopped early: {found}</source>
        <translation>已提前停止：{found}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/engine/drops.py"/>
        <source>Stopped; {count} of {total} were looked at.</source>
        <translation>已停止；查看了 {total} 个中的 {count} 个。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_dialog.py"/>
        <source>Stopping …</source>
        <translation>正在停止 …</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/loras_group.py"/>
        <source>Strength of {name}</source>
        <translation>{name} 的强度</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/loras_group.py"/>
        <source>Strength of {name} for details</source>
        <translation>{name} 的细节强度</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <source>Swap width and height</source>
        <translation>交换宽度和高度</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/mending.py"/>
        <source>Switch experts at {boundary}, as Wan2.2 T2V-A14B does.</source>
        <translation>与 Wan2.2 T2V-A14B 一样，在 {boundary} 处切换专家。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Tags, with commas between</source>
        <translation>标签，用逗号分隔</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Take LoRAs away one by one, use the model's own number of steps, and verify the model's files on its page.</source>
        <translation>请逐一去掉 LoRA，使用模型自身的步数，并在模型页面上校验其文件。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Take LoRAs away one by one.</source>
        <translation>请逐一去掉 LoRA。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Take LoRAs away one by one; check that transformer and text encoder belong together.</source>
        <translation>请逐一去掉 LoRA；检查 transformer 与文本编码器是否配套。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <source>Take another seed, and keep it</source>
        <translation>换一个种子并固定</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/settings_dialog.py"/>
        <source>Take back the last change that was made here (Ctrl+Z)</source>
        <translation>撤销在此处所做的上一次更改 (Ctrl+Z)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Take back: {what} (Ctrl+Z)</source>
        <translation>撤回：{what} (Ctrl+Z)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Take it away there to let the file count.</source>
        <translation>要让文件中的值生效，请在那里将其删除。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Take it off the list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <source>Take it off the queue, and put its settings back into the panel (F2)</source>
        <translation>将其移出队列，并将设置放回面板 (F2)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <location filename="../../wan22_desktop/ui/model_menu.py"/>
        <location filename="../../wan22_desktop/ui/models_panel.py"/>
        <source>Take off the list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/loras_group.py"/>
        <source>Take this LoRA off the list; its file stays</source>
        <translation>从列表中移除此 LoRA；文件保留</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>Take {steps} steps</source>
        <translation>使用 {steps} 步</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <location filename="../../wan22_desktop/ui/model_filter.py"/>
        <source>Task</source>
        <translation>生成类型</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>Taylor</source>
        <translation>泰勒</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_model.py"/>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <location filename="../../wan22_desktop/ui/model_words.py"/>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>Text encoder</source>
        <translation>文本编码器</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/diagnostics_dialog.py"/>
        <source>Text of the chosen file</source>
        <translation>所选文件的文本</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>That model is not on the list any more.</source>
        <translation>该模型已不在列表中。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>That part does not go with this model</source>
        <translation>该部件与此模型不匹配</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The LoRA brings settings of its own</source>
        <translation>该 LoRA 自带设置</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The LoRA does not fit the model</source>
        <translation>LoRA 与模型不匹配</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The LoRA is used for both experts</source>
        <translation>该 LoRA 用于两个专家</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The VAE does not fit the transformer</source>
        <translation>VAE 与 transformer 不匹配</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The VAE enlarges by another factor than its configuration says.</source>
        <translation>VAE 的放大倍数与其配置文件所述不同。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The VAE makes {vae_channels} latent channels, the transformer wants {wanted}.</source>
        <translation>VAE 生成 {vae_channels} 个潜变量通道，而 transformer 需要 {wanted} 个。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The VAE's numbers broke down, or VAE and transformer do not belong together.</source>
        <translation>VAE 的数值失效，或 VAE 与 transformer 不匹配。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>The app does not look for updates by itself. A newer version is installed over this one; settings, models and videos stay.</source>
        <translation>本程序不会自行查找更新。新版本直接覆盖安装在此版本之上；设置、模型和视频都会保留。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>The app makes no network call at all, and its libraries are told to make none: models, prompts and videos stay on this machine. There is nothing to turn off.</source>
        <translation>本程序完全不进行网络调用，也要求其使用的库不进行：模型、提示词和视频都留在本机。没有需要关闭的选项。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/diagnostics.py"/>
        <source>The app's settings</source>
        <translation>本程序的设置</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The authors publish this part only as .pth. Only its tensors are read.</source>
        <translation>作者只以 .pth 格式发布此部件。只会读取其中的张量。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The beginning of the file is not what its format demands: it is damaged, of another format, or was made to do harm.</source>
        <translation>文件的开头不符合其格式的要求：它已损坏、属于其他格式，或被人恶意制作。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The boundary between the experts was filled in</source>
        <translation>已补上专家之间的边界</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/timeline.py"/>
        <source>The boundary {boundary:g} gives {high} + {low} with these steps and this shift, not {own} + {rest}.</source>
        <translation>在此步数和偏移下，边界 {boundary:g} 得到 {high} + {low}，而不是 {own} + {rest}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The card or the processor has no arithmetic for this type.</source>
        <translation>显卡或处理器不支持此类型的运算。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The card, its driver or its encoder cannot do this codec in this size and depth.</source>
        <translation>显卡、其驱动程序或其编码器不支持以此大小和位深使用该编解码器。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <source>The chosen line</source>
        <translation>所选的行</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The chosen model has nothing that this setting acts on.</source>
        <translation>所选模型中没有此设置能作用的内容。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The chosen model was trained for another task.</source>
        <translation>所选模型是为其他生成类型训练的。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The chosen model was trained with a start image only.</source>
        <translation>所选模型只用起始图片训练过。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The chosen part is of another kind, size or family than the model needs.</source>
        <translation>所选部件的类型、大小或系列与模型所需的不同。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The clip goes on from another</source>
        <translation>此片段续接自另一个片段</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The components of a diffusers folder are there, but not the file that names them.</source>
        <translation>diffusers 文件夹的各个组件都在，但缺少列出它们的文件。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>The computer does not fall asleep by itself while a job runs.</source>
        <translation>任务运行时，电脑不会自动进入睡眠。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The data folder is read-only, or its disk is full.</source>
        <translation>数据文件夹为只读，或其磁盘已满。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>The database is whole and holds {count} jobs; a new one takes what is written.</source>
        <translation>数据库完好，含有 {count} 个任务；新数据库可以正常写入。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The disk had an error, or the computer was switched off while the list was written.</source>
        <translation>磁盘出错，或在写入列表时电脑被关闭。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The disk may fill up</source>
        <translation>磁盘可能会写满</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The disk of the video or that of the app's data has no room left.</source>
        <translation>视频所在的磁盘或本程序数据所在的磁盘已没有空间。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/monitor.py"/>
        <source>The disk of {folder}: read (↓) and written (↑) in a second, and what is free</source>
        <translation>{folder} 所在的磁盘：每秒读取 (↓) 和写入 (↑) 的量，以及剩余空间</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The download broke off, or the file was edited and is no longer valid JSON.</source>
        <translation>下载中断，或文件经编辑后已不是有效的 JSON。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The download skipped a file, or the file was renamed: the index beside it still names it.</source>
        <translation>下载时跳过了一个文件，或该文件已被重命名：旁边的索引仍指定它。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>The driver of {card} tells neither its version nor the card's memory.</source>
        <translation>{card} 的驱动程序既没有给出版本，也没有给出显存大小。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The driver reset the card: after an error of the driver, overheating, or too long a computation.</source>
        <translation>驱动程序重置了显卡：原因可能是驱动程序出错、过热或计算时间过长。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The ending of the name decides the kind of file, and this one is not known.</source>
        <translation>扩展名决定文件的类型，而此扩展名无法识别。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The environment, a program or the command line outranks the settings file.</source>
        <translation>环境变量、其他程序或命令行优先于设置文件。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The experts are swapped</source>
        <translation>两个专家放反了</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>The fastest exact way</source>
        <translation>最快的精确方式</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The file cannot be saved there</source>
        <translation>文件无法保存到那里</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The file could be opened, and what is in it is not valid.</source>
        <translation>文件可以打开，但其中的内容无效。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The file has leftovers of training or of another edition.</source>
        <translation>文件中有训练或其他版本留下的残余内容。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/log.py"/>
        <source>The file holds a JSON object a line; off: what the console shows.</source>
        <translation>文件中每行一个 JSON 对象；关闭时：与控制台显示的内容相同。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>The file is copied</source>
        <translation>已复制文件</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_list.py"/>
        <source>The file is gone</source>
        <translation>文件已不存在</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The file is open in another program, or its drive has no trash.</source>
        <translation>该文件已在其他程序中打开，或其驱动器没有回收站。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The file is there already</source>
        <translation>文件已存在</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The file may not be read, or it is not a text.</source>
        <translation>该文件不允许读取，或不是文本。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The file or folder was moved, renamed or deleted, its drive is not connected, or its name was mistyped.</source>
        <translation>文件或文件夹已被移动、重命名或删除，所在的驱动器未接入，或名称输入有误。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The file was damaged on the way, or is another edition under the same name.</source>
        <translation>文件在传输过程中损坏，或是同名的其他版本。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The file was made elsewhere, or what it told was removed when it was edited or sent.</source>
        <translation>该文件由别处生成，或其中的信息在编辑或发送时被移除。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The file was not exported from this app, or was edited.</source>
        <translation>该文件不是由本程序导出的，或被编辑过。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The file was removed to make room, or was written by another version.</source>
        <translation>该文件为腾出空间而被移除，或由其他版本写入。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_html.py"/>
        <source>The files are whole; this version cannot run them.</source>
        <translation>文件完好；此版本无法运行它们。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The files hold fewer tensors than the component has.</source>
        <translation>文件中的张量少于该组件应有的数量。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The first half is made again</source>
        <translation>前半部分将重新生成</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The folder brings its own code</source>
        <translation>该文件夹自带代码</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The folder is a collection, and a job needs one model.</source>
        <translation>该文件夹是一个合集，而任务只需要一个模型。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The folder is read-only, its disk is full or gone, or another program holds the file.</source>
        <translation>该文件夹为只读，其磁盘已满或已断开，或其他程序正占用该文件。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The folder is read-only, its drive is full or not connected, or the name is not allowed there.</source>
        <translation>该文件夹为只读，所在的驱动器已满或未接入，或那里不允许使用该名称。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The folder is the one above or below the model, or the files belong to something else.</source>
        <translation>该文件夹是模型的上一级或下一级文件夹，或这些文件属于其他内容。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The folder was cloned with git without Git LFS, which leaves small text files in place of the weights.</source>
        <translation>该文件夹是在没有 Git LFS 的情况下用 git 克隆的，权重的位置上只有小的文本文件。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The folder was converted by a program that does not write this value.</source>
        <translation>转换该文件夹的程序不写入此值。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The folder was written by a newer version of the library; most of them read alike.</source>
        <translation>该文件夹由更新版本的库写入；大多数读取起来并无不同。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/stage.py"/>
        <source>The frame is copied</source>
        <translation>已复制此帧</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The frames were decoded more gently</source>
        <translation>已用更稳妥的方式解码帧</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The generation process stopped unexpectedly</source>
        <translation>生成进程意外停止</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The graphics card stopped answering</source>
        <translation>显卡停止响应</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The graphics driver is too old</source>
        <translation>显卡驱动程序太旧</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/supervision.py"/>
        <source>The graphics driver reported an error.</source>
        <translation>显卡驱动程序报告了错误。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The header of {file} is not valid: {reason}.</source>
        <translation>{file} 的文件头无效：{reason}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The id was mistyped, or the model changed since it was inspected.</source>
        <translation>ID 输入有误，或模型在检查之后发生了变化。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The installed build of torch needs a newer NVIDIA driver.</source>
        <translation>已安装的 torch 构建需要更新的 NVIDIA 驱动程序。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The installed build of torch was made without code for this card: the card is newer or older than the build.</source>
        <translation>已安装的 torch 构建不含适用于此显卡的代码：显卡比该构建所支持的更新或更旧。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The installed torch does not know this graphics card</source>
        <translation>已安装的 torch 不认识此显卡</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The job list was damaged</source>
        <translation>任务列表已损坏</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The job makes way for other programs</source>
        <translation>任务正在为其他程序让路</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The job may write up to {needed} to the disk of {folder}, and {available} are free there.</source>
        <translation>此任务可能向 {folder} 所在磁盘写入多达 {needed}，而那里空闲 {available}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The job waits for memory</source>
        <translation>任务正在等待内存</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The job was cancelled {where}; no file was written.</source>
        <translation>任务已取消（{where}）；没有写入文件。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The job would fit if other programs did not hold the memory.</source>
        <translation>如果其他程序没有占用内存，此任务本可容纳。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The kept latents are another model's</source>
        <translation>保留的潜变量属于另一个模型</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The kept latents between the two experts were removed or damaged; the job begins anew.</source>
        <translation>两个专家之间保留的潜变量已被移除或损坏；任务将从头开始。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The kept latents cannot be read</source>
        <translation>无法读取保留的潜变量</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/output_group.py"/>
        <source>The kind of file</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>The last job failed</source>
        <translation>上一个任务失败</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/diagnostics.py"/>
        <source>The last jobs, without their prompts and files</source>
        <translation>最近的任务，不含提示词和文件</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/log.py"/>
        <source>The least important records that are kept.</source>
        <translation>要保留的最低级别的记录。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The library could not make the component from its files; the sentence quotes it.</source>
        <translation>库无法用该组件的文件创建该组件；句中引用了库的说明。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/monitor.py"/>
        <source>The line is everything that runs on this machine, the surface below it what videos take.</source>
        <translation>线条是本机上运行的所有程序，其下的区域是视频所占的部分。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/monitor.py"/>
        <source>The line is what all programs hold, the surface below it what videos take.</source>
        <translation>线条是所有程序的占用，其下的区域是视频所占的部分。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The list of prompts cannot be used</source>
        <translation>提示词列表无法使用</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The list remembers a model whose disk is not connected now, or whose folder was moved.</source>
        <translation>列表中记录的模型所在的磁盘目前未接入，或其文件夹已被移动。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <source>The log could not be saved: {reason}</source>
        <translation>日志无法保存：{reason}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <source>The log has no line about this problem</source>
        <translation>日志中没有关于此问题的行</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/upkeep_dialog.py"/>
        <source>The longest unused go first.</source>
        <translation>最久未用的先被移除。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The model could not be loaded</source>
        <translation>无法加载模型</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/running.py"/>
        <source>The model has changed.</source>
        <translation>模型已更改。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The model is led by a text, and there is none.</source>
        <translation>该模型由文本引导，而此处没有文本。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The model makes its video from something that was not given: a picture, a video, a mask.</source>
        <translation>该模型需要依据某项内容来生成视频，而您没有提供：图片、视频或遮罩。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The model needs a newer {library}</source>
        <translation>该模型需要更新的 {library}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The model runs without being compiled</source>
        <translation>模型在未编译的状态下运行</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The model switches experts at {boundary}, but only {present} is there.</source>
        <translation>该模型在 {boundary} 处切换专家，但只有 {present}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The model wants to run its own code</source>
        <translation>该模型要运行自己的代码</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The model was made for a pipeline that the libraries here do not have, or that needs inputs which this version cannot prepare.</source>
        <translation>该模型是为此处的库所没有的管线制作的，或其管线需要此版本无法准备的输入。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The model was published for newer libraries than this version of the app has.</source>
        <translation>该模型所需的库比本程序此版本所含的更新。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The model was saved by a newer version</source>
        <translation>该模型由更新的版本保存</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The model's configuration names a class that only its own Python files define.</source>
        <translation>模型的配置文件指定了一个类，而只有模型自带的 Python 文件定义了它。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>The most that a job may be planned to take, of main memory and of each graphics card; 0: all that is free.</source>
        <translation>规划任务时最多可占用的内存和每张显卡的显存；0：所有空闲空间。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The name is neither a path nor on the list of models.</source>
        <translation>该名称既不是路径，也不在模型列表中。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The name was mistyped, or the profile stands in another settings file.</source>
        <translation>名称输入有误，或该配置在另一个设置文件中。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/problem_banner.py"/>
        <source>The next problem</source>
        <translation>下一个问题</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/sharing.py"/>
        <source>The next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>The next way to compare</source>
        <translation>下一种比较方式</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The numbers broke down</source>
        <translation>数值已失效</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/upkeep_dialog.py"/>
        <source>The oldest go first; what is gone cannot be gone on from.</source>
        <translation>最旧的先被移除；移除后便无法由此继续。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <source>The only expert</source>
        <translation>唯一的专家</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The other half of a LoRA was added</source>
        <translation>已添加 LoRA 的另一半</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The package for faster attention does not fit the installed torch or the card.</source>
        <translation>用于加速注意力的软件包与已安装的 torch 或显卡不匹配。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The package that brings ffmpeg is not installed, or its program was removed, for example by a virus scanner.</source>
        <translation>提供 ffmpeg 的软件包未安装，或其程序已被移除，例如被杀毒软件移除。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/models_panel.py"/>
        <source>The path is copied.</source>
        <translation>已复制路径。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <source>The picture of the character that is moved</source>
        <translation>要驱动的角色的图片</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The picture or video is damaged, empty, too small, or of a format that is not read.</source>
        <translation>图片或视频已损坏、为空、太小，或其格式无法读取。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <source>The picture that the video begins with</source>
        <translation>视频开头的图片</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <source>The picture that the video ends with</source>
        <translation>视频结尾的图片</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The picture vanished</source>
        <translation>画面消失了</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The presets cannot be used</source>
        <translation>预设无法使用</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/problem_banner.py"/>
        <source>The problem before</source>
        <translation>上一个问题</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The processor encodes the video</source>
        <translation>由处理器编码视频</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The profile {profile} is not known; none is used.</source>
        <translation>未知的配置 {profile}；不使用任何配置。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>The prompt before, the one after</source>
        <translation>上一个提示词、下一个提示词</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/diagnostics.py"/>
        <source>The prompts of these jobs (private)</source>
        <translation>这些任务的提示词（隐私）</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/attention.py"/>
        <source>The queue is done</source>
        <translation>队列已完成</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The result looks like noise</source>
        <translation>结果看起来像噪声</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The same expert twice</source>
        <translation>同一个专家出现两次</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The same file was downloaded or copied under both names.</source>
        <translation>同一个文件以两个名称下载或复制了两次。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>The same for the low-noise expert, which draws the details</source>
        <translation>绘制细节的低噪声专家的同一数值</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/loras_group.py"/>
        <source>The same for the low-noise expert; while it is dim, as strong as for the other</source>
        <translation>低噪声专家的同一数值；灰显时与另一个专家的强度相同</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <source>The same in seconds</source>
        <translation>以秒表示的同一长度</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <source>The same seed and settings give the same video; empty is a new one each time</source>
        <translation>相同的种子和设置会生成相同的视频；留空则每次不同</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/compare_bar.py"/>
        <source>The same settings</source>
        <translation>设置相同</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The scheduler does not fit</source>
        <translation>调度器不匹配</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The scheduler's file is of another model: Wan was trained with flow matching.</source>
        <translation>该调度器文件属于其他模型：Wan 是用流匹配训练的。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The setting is kept, and something else counts</source>
        <translation>设置已保存，但实际生效的是其他值</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The settings are of a newer version</source>
        <translation>设置来自更新的版本</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The settings cannot be kept</source>
        <translation>设置无法保存</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The settings file cannot be read</source>
        <translation>无法读取设置文件</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The settings folder is read-only, or its disk is full.</source>
        <translation>设置文件夹为只读，或其磁盘已满。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The settings leave some memory to other programs, and these have taken it.</source>
        <translation>设置为其他程序预留了一些内存，而这些内存已被它们占用。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover.py"/>
        <source>The settings of a video made with {model} are filled in.</source>
        <translation>已填入用 {model} 生成的视频的设置。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover.py"/>
        <source>The settings of a video made with {model} are filled in; that model is not among yours now.</source>
        <translation>已填入用 {model} 生成的视频的设置；您现在没有该模型。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>The settings read and write well; {count} differ from the defaults.</source>
        <translation>设置的读写正常；有 {count} 项与默认值不同。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The small file at the top of the folder was not downloaded with the rest.</source>
        <translation>文件夹最上层的那个小文件没有随其余文件一起下载。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The step cache goes by how much this model changes from step to step, which was not measured here yet.</source>
        <translation>步骤缓存取决于此模型各步之间的变化程度，而这里尚未测量过。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>The steps are spaced by the shift alone here.</source>
        <translation>此处步骤的间隔只由偏移决定。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>The steps are taken in {count} parts; the first and the last were read.</source>
        <translation>步骤分 {count} 段进行；只读取了第一段和最后一段。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The steps became slower</source>
        <translation>步骤变慢了</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/advice.py"/>
        <source>The steps of the last job took {slower:.0%} longer than is usual for this model, and other programs used {others:.0%} of the processor meanwhile; close them for speed.</source>
        <translation>上一个任务的步骤比此模型通常的用时长 {slower:.0%}，同时其他程序占用了 {others:.0%} 的处理器；关闭它们可加快速度。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/supervision.py"/>
        <source>The system ended it (signal 9). The usual cause is that main memory ran out.</source>
        <translation>系统将其结束（信号 9）。常见原因是内存用尽。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The system ended the process for lack of memory, a driver crashed, or it was ended by hand. The window and the queue are a process of their own and live on.</source>
        <translation>进程因内存不足被系统结束、驱动程序崩溃，或被手动结束。窗口和队列是单独的进程，会继续运行。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The system refused a file</source>
        <translation>系统拒绝访问文件</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The tensors of the file do not name anything in a Wan transformer.</source>
        <translation>文件中的张量与 Wan transformer 中的任何内容都不对应。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The text encoder ({encoder}) gives vectors of {width}, the transformer wants {wanted}.</source>
        <translation>文本编码器 ({encoder}) 给出宽度为 {width} 的向量，而 transformer 需要 {wanted}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The text encoder does not fit the transformer</source>
        <translation>文本编码器与 transformer 不匹配</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The two experts have equal shapes, and the files carry no name or note that tells them apart.</source>
        <translation>两个专家的形状相同，文件中也没有可区分它们的名称或说明。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The two files were put into each other's place, or were renamed.</source>
        <translation>两个文件的位置放反了，或被重命名过。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The video cannot be saved there</source>
        <translation>视频无法保存到那里</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The video could not be encoded</source>
        <translation>视频无法编码</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/attention.py"/>
        <source>The video could not be made</source>
        <translation>视频无法生成</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The video could not be moved to the trash</source>
        <translation>无法将视频移到回收站</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>The video does not tell how it was made.</source>
        <translation>视频没有说明它是如何生成的。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The video has the wrong size</source>
        <translation>视频的尺寸不对</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <source>The video in which the character takes somebody's place; the mask shows whose</source>
        <translation>角色在其中取代某人的视频；遮罩标明取代谁</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The video is all of one colour</source>
        <translation>视频全是同一种颜色</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <source>The video of poses, as a pose estimator draws them, that move the character</source>
        <translation>驱动角色的姿态视频，由姿态估计工具绘制</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <source>The video that leads: poses, depth, outlines or a part that is kept</source>
        <translation>用于控制的视频：姿态、深度、轮廓或保留的部分</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <source>The video that this one goes on from</source>
        <translation>此视频所续接的视频</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <source>The video to begin from: its motion and layout stay, the rest is made anew</source>
        <translation>作为起点的视频：保留其运动和构图，其余重新生成</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The video was stopped early and kept</source>
        <translation>视频已提前停止并保留</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>The way from noise to picture
{samplers}</source>
        <translation>从噪声到画面的方法
{samplers}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The weights are in an unsafe format</source>
        <translation>权重的格式不安全</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The weights do not fit their description</source>
        <translation>权重与其描述不符</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The weights have several types</source>
        <translation>权重有多种类型</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The weights need another package</source>
        <translation>这些权重需要另一个软件包</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The weights or a LoRA do not belong to the model, or the experts are in the wrong order.</source>
        <translation>权重或 LoRA 不属于此模型，或专家的顺序有误。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The weights were packed in a way that this version has no code for, such as a newer GGUF type.</source>
        <translation>权重的打包方式在此版本中没有对应的代码，例如较新的 GGUF 类型。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The weights, a LoRA or the number of steps do not suit the model.</source>
        <translation>权重、LoRA 或步数不适合此模型。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>The window's colours; system: as the desktop has them.</source>
        <translation>窗口的配色；system：与桌面一致。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>The workflow saves {count} results; what made this one could be told by its name alone.</source>
        <translation>该工作流保存 {count} 个结果；只能凭名称判断是哪一个生成了此文件。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The {component} is missing: {detail}.</source>
        <translation>缺少 {component}：{detail}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/smoke.py"/>
        <source>The {part}</source>
        <translation>{part}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The {part} was tried after loading: {reason}.</source>
        <translation>加载后试运行了 {part}：{reason}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/others.py"/>
        <source>There are three phases; the app has two.</source>
        <translation>有三个阶段；本程序有两个。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>There are two kinds of VAE, and the one beside the transformer is the other kind.</source>
        <translation>VAE 有两种，transformer 旁边的是另一种。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>There are weights that nobody uses</source>
        <translation>有未被使用的权重</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>There is no file or folder at {path}.</source>
        <translation>{path} 处没有文件或文件夹。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>There is no graphics card that can be used: videos are made on the processor.</source>
        <translation>没有可用的显卡：视频在处理器上生成。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>There is no profile of {job}.</source>
        <translation>没有 {job} 的用时分析。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>There is no sampler of this kind here; the model's own is used.</source>
        <translation>这里没有这种采样器；使用模型自身的采样器。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>There is no such profile</source>
        <translation>没有这个配置</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>There is no such repair</source>
        <translation>没有这种修复</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>There is no such setting here.</source>
        <translation>这里没有这项设置。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>There is nothing to make a video of: the prompt is empty.</source>
        <translation>没有可以生成视频的内容：提示词为空。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>There was no video to look at.</source>
        <translation>没有可查看的视频。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/diagnostics_dialog.py"/>
        <source>These files go into one zip that you may give to whoever helps you. Passwords, names, folders, prompts and pictures are left out. Look through them, and untick what you want to keep to yourself. Nothing is sent.</source>
        <translation>这些文件会打包为一个 zip，您可以将它交给帮助您的人。其中不包含密码、名称、文件夹、提示词和图片。请逐一查看，并取消勾选您不想提供的内容。不会发送任何内容。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>These parts were not loaded: {parts}.</source>
        <translation>这些部件没有加载：{parts}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>These weights cannot be unpacked</source>
        <translation>无法解包这些权重</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>This cache of steps goes by a curve that the first job of a model has to measure.</source>
        <translation>此步骤缓存依据一条曲线工作，该曲线须由模型的第一个任务测量得出。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>This could not be undone</source>
        <translation>无法撤销</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>This device cannot compute with this kind of numbers</source>
        <translation>此设备不能用这种数值计算</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>This does not fit into memory</source>
        <translation>内存或显存放不下</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>This file type is not known</source>
        <translation>不认识此文件类型</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>This is another kind of model</source>
        <translation>这是另一种模型</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>This is no LoRA for Wan</source>
        <translation>这不是 Wan 的 LoRA</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/advice.py"/>
        <source>This machine has {free:.1f} of {total:.1f} GB of memory free; close programs that are not needed, then larger videos fit.</source>
        <translation>本机内存共 {total:.1f} GB，空闲 {free:.1f} GB；关闭不需要的程序，就能容纳更大的视频。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/diagnostics.py"/>
        <source>This machine, its drivers and the versions of everything</source>
        <translation>本机、驱动程序以及所有组件的版本</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover.py"/>
        <source>This model</source>
        <translation>此模型</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_panel.py"/>
        <source>This model cannot be run yet; its card says why.</source>
        <translation>此模型尚不能运行；其卡片会说明原因。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>This model cannot do that</source>
        <translation>此模型做不到</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>This needs a graphics card</source>
        <translation>这需要显卡</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <source>This one</source>
        <translation>本次</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_filter.py"/>
        <source>This pattern is not finished: {reason}</source>
        <translation>此表达式不完整：{reason}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_filter.py"/>
        <source>This pattern takes too long: it repeats what repeats. Not all lines were searched.</source>
        <translation>此模式耗时过长：它在重复中又重复。并非所有行都已搜索。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>This pipeline is not supported</source>
        <translation>不支持此管线</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>This video computes every step</source>
        <translation>此视频会计算每一步</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>This video does not tell how it was made</source>
        <translation>此视频没有说明它是如何生成的</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>This was left behind: {names}.</source>
        <translation>遗留了以下内容：{names}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>This way of storing weights is computed on NVIDIA cards only.</source>
        <translation>这种权重存储方式只能在 NVIDIA 显卡上计算。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>This will be slow</source>
        <translation>这会很慢</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/contact_sheet.py"/>
        <source>Tick all</source>
        <translation>全部勾选</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/contact_sheet.py"/>
        <source>Tick every draft, or none (Ctrl+A)</source>
        <translation>勾选所有草稿或全部取消 (Ctrl+A)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>Tight</source>
        <translation>较紧张</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <location filename="../../wan22_desktop/ui/log_model.py"/>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <location filename="../../wan22_desktop/ui/validation_dialog.py"/>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <source>Timeline of all stages</source>
        <translation>所有阶段的时间线</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>Times estimated from the amount of computing; nothing like it was measured here yet.</source>
        <translation>时间根据计算量估算；本机尚未测量过类似的任务。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>Times from this machine's measured speed.</source>
        <translation>时间根据本机实测速度估算。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_html.py"/>
        <source>To be fetched</source>
        <translation>需要获取</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>To keep more latents, raise their limit in the settings.</source>
        <translation>如需保留更多潜变量，请在设置中提高其上限。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>To make it fit</source>
        <translation>使其放得下</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/shopping.py"/>
        <source>To make {model} whole</source>
        <translation>补全 {model}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/shopping.py"/>
        <source>To make {model} whole, in {path}:</source>
        <translation>为补全 {path} 中的 {model}：</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>To see it all the same, finish it from its kept latents ({latents}): it will not be stopped again.</source>
        <translation>如果仍想查看结果，请从保留的潜变量 ({latents}) 继续完成：不会再次被停止。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>To the front, to the back</source>
        <translation>移到最前、移到最后</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>To the tags, to the search</source>
        <translation>转到标签、转到搜索</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>To try all the same, run it with the plan "force".</source>
        <translation>如果仍要尝试，请使用方案 "force" 运行。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/presets.py"/>
        <source>To try ideas quickly: few steps, a short clip, the smallest size that looks right</source>
        <translation>快速尝试想法：步数少、片段短、尺寸为画面仍正常的最小尺寸</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Tokens may be computed in chunks, and frames decoded in tiles and a few at a time; off: each all at once.</source>
        <translation>token 可分段计算，帧可按图块、每次几帧地解码；关闭：全部一次完成。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/profile_dialog.py"/>
        <source>Too few runs of the same kind are known to compare it with.</source>
        <translation>已知的同类运行太少，无法比较。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_card.py"/>
        <source>Too large</source>
        <translation>太大</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>Too large by {over}: needs {needed}, {free} free in main memory</source>
        <translation>超出 {over}：需要 {needed}，内存空闲 {free}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>Too large by {over}: needs {needed}, {free} free on {card}</source>
        <translation>超出 {over}：需要 {needed}，{card} 空闲 {free}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>Too large here</source>
        <translation>本机放不下</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>Too large: needs {needed}, {free} free in main memory</source>
        <translation>放不下：需要 {needed}，内存空闲 {free}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>Too large: needs {needed}, {free} free on {card}</source>
        <translation>放不下：需要 {needed}，{card} 空闲 {free}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <location filename="../../wan22_desktop/ui/scope_tree.py"/>
        <source>Took</source>
        <translation>用时</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profiles.py"/>
        <source>Trace for Perfetto or Chrome</source>
        <translation>用于 Perfetto 或 Chrome 的跟踪文件</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <source>Transformer</source>
        <translation>Transformer</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <source>Tried after its first load: {parts} answer as they should.</source>
        <translation>首次加载后已试运行：{parts} 响应正常。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <source>Tried after loading: {problem}</source>
        <translation>加载后已试运行：{problem}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Try anyway</source>
        <translation>仍要尝试</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/generation.py"/>
        <source>Try anyway: skip the memory check</source>
        <translation>仍要尝试：跳过内存检查</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Try new models</source>
        <translation>试运行新模型</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_html.py"/>
        <source>Two experts; the low-noise one takes over below timestep {timestep:g}.</source>
        <translation>两个专家；低于时间步 {timestep:g} 时由低噪声专家接手。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>Two files of the same name, but for high and low, are one LoRA.</source>
        <translation>除 high 和 low 之外名称相同的两个文件属于同一个 LoRA。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>Two parts have different widths: one of them, or a LoRA, is of another model.</source>
        <translation>两个部件的宽度不同：其中一个或某个 LoRA 属于其他模型。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Two precisions met</source>
        <translation>两种精度发生冲突</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>Two tensors of different precision met; most often a LoRA or an unusual conversion.</source>
        <translation>两个不同精度的张量相遇；多半是由 LoRA 或不常见的转换引起。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/fit_panel.py"/>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <location filename="../../wan22_desktop/ui/said.py"/>
        <location filename="../../wan22_desktop/ui/settings_dialog.py"/>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <source>Undo ({count})</source>
        <translation>撤销 ({count})</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_menu.py"/>
        <location filename="../../wan22_desktop/ui/report_dialog.py"/>
        <source>Undo repairs</source>
        <translation>撤销修复</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/fit_panel.py"/>
        <source>Undo the change of settings</source>
        <translation>撤销对设置的更改</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Undo what was typed; after a preset was chosen, back to what was set before</source>
        <translation>撤销输入；选择预设后，恢复之前的设置</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/said.py"/>
        <source>Undo: put it back on the list</source>
        <translation>撤销：放回列表</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_words.py"/>
        <source>Unplugged</source>
        <translation>未接入</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Until then jobs and models are forgotten when the app is closed; videos are saved as usual.</source>
        <translation>在此之前，关闭程序后任务和模型不会被记住；视频照常保存。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_filter.py"/>
        <source>Up to 15 GB</source>
        <translation>15 GB 以内</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Update the NVIDIA driver and restart the computer.</source>
        <translation>请更新 NVIDIA 驱动程序并重启电脑。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Update the app.</source>
        <translation>请更新本程序。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Update the graphics driver if the card should be able to encode {codec}.</source>
        <translation>如果显卡应能编码 {codec}，请更新显卡驱动程序。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>Updates</source>
        <translation>更新</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>Updates and network</source>
        <translation>更新和网络</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Use a machine with an NVIDIA card, or try the bundled model first.</source>
        <translation>请使用有 NVIDIA 显卡的电脑，或先试用内置模型。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Use a model for WanPipeline or WanImageToVideoPipeline.</source>
        <translation>请使用适用于 WanPipeline 或 WanImageToVideoPipeline 的模型。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Use a program that is made for it, or drop a Wan model here.</source>
        <translation>请使用适用于它的程序，或在此拖放 Wan 模型。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>Use a step cache</source>
        <translation>使用步骤缓存</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Use it together with the model that it was made for.</source>
        <translation>请与它所适用的模型一起使用。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Use its first frame as start image</source>
        <translation>将首帧用作起始图片</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Use its last frame as start image</source>
        <translation>将末帧用作起始图片</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>Use no step cache</source>
        <translation>不使用步骤缓存</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Use the UMT5 encoder that came with the model (UMT5-XXL for the published Wan models).</source>
        <translation>请使用模型附带的 UMT5 编码器（已发布的 Wan 模型使用 UMT5-XXL）。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Use the edition of the model in bf16, fp16 or fp8, where there is one.</source>
        <translation>如果有，请使用模型的 bf16、fp16 或 fp8 版本。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Use the edition of the model that is made for the standard Wan pipelines.</source>
        <translation>请使用适用于标准 Wan 管线的模型版本。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Use the model in bf16, fp16, fp8, or as GGUF from Q2_K to Q8_0.</source>
        <translation>请使用 bf16、fp16、fp8 版本的模型，或 Q2_K 至 Q8_0 的 GGUF 版本。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Use the model's edition in bf16, fp8 or GGUF, which runs without one, or run it on a machine with an NVIDIA card.</source>
        <translation>请使用模型的 bf16、fp8 或 GGUF 版本（无需显卡即可运行），或在有 NVIDIA 显卡的电脑上运行。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Use the model's own number of steps and no LoRA.</source>
        <translation>请使用模型自身的步数，且不使用 LoRA。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>Use the processor</source>
        <translation>使用处理器</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Use the safetensors edition of the model.</source>
        <translation>请使用模型的 safetensors 版本。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/mending.py"/>
        <source>Use the two experts the other way round.</source>
        <translation>将两个专家对调使用。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/mending.py"/>
        <source>Use the {part} of {model}: it fits.</source>
        <translation>使用 {model} 的 {part}：它匹配。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/pair_dialog.py"/>
        <source>Use these parts</source>
        <translation>使用这些部件</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <location filename="../../wan22_desktop/ui/job_menu.py"/>
        <source>Use these settings</source>
        <translation>使用这些设置</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/stage.py"/>
        <source>Use this frame as start image</source>
        <translation>将此帧用作起始图片</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_menu.py"/>
        <source>Use this model</source>
        <translation>使用此模型</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/timeline.py"/>
        <source>Use {high} + {low}</source>
        <translation>使用 {high} + {low}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/pairing.py"/>
        <source>Use {name} as the high-noise expert.</source>
        <translation>将 {name} 用作高噪声专家。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/system/parts.py"/>
        <source>Use {part} as the {role}: the person chose it.</source>
        <translation>将 {part} 用作 {role}：由用户选择。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Use {suggestion}.</source>
        <translation>请使用 {suggestion}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_filter.py"/>
        <source>Used before</source>
        <translation>以前使用过</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_filter.py"/>
        <source>Used in the last week</source>
        <translation>最近一周使用过</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_filter.py"/>
        <source>Used or not</source>
        <translation>不论是否使用过</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/output_group.py"/>
        <source>Usual output</source>
        <translation>常规输出</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/diffusers_folder.py"/>
        <source>VACE blocks</source>
        <translation>VACE 模块</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>VAE in {precision}</source>
        <translation>VAE 使用 {precision}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/monitor.py"/>
        <source>VRAM</source>
        <translation>显存</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover_note.py"/>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/filter_bar.py"/>
        <location filename="../../wan22_desktop/ui/model_filter.py"/>
        <source>Variant</source>
        <translation>变体</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/filter_bar.py"/>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_dialog.py"/>
        <source>Verified so far</source>
        <translation>目前已校验</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Verify files</source>
        <translation>校验文件</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Verify the model's files on its page, and copy the damaged one again from the model's source.</source>
        <translation>请在模型页面上校验其文件，并从模型来源重新复制损坏的文件。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Verify the model's files on its page: a tensor that should be there is not.</source>
        <translation>请在模型页面上校验其文件：有一个应有的张量不存在。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Verify the model's files, and copy the damaged one again.</source>
        <translation>请校验模型的文件，并重新复制损坏的文件。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <location filename="../../wan22_desktop/ui/screen.py"/>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>Videos</source>
        <translation>视频</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Videos and pictures made here, with ComfyUI, Wan2GP, SD.Next or SwarmUI can restore their settings, if they were not edited or sent through a messenger since.</source>
        <translation>由本程序、ComfyUI、Wan2GP、SD.Next 或 SwarmUI 生成的视频和图片，只要之后没有经过编辑，也没有通过聊天软件发送，就能恢复设置。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/jobs_view.py"/>
        <source>Videos in the making and finished ones are listed here.</source>
        <translation>正在生成和已完成的视频会列在这里。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/attention.py"/>
        <source>Videos that are made: {made}; that could not be made: {failed}</source>
        <translation>已生成的视频：{made}；无法生成：{failed}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_view.py"/>
        <source>Videos that were made are listed here, also those that were taken off the list of jobs.</source>
        <translation>已生成的视频会列在这里，包括已从任务列表中移除的。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <location filename="../../wan22_desktop/ui/upkeep_dialog.py"/>
        <source>Wait for memory</source>
        <translation>等待内存</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/job_list.py"/>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <location filename="../../wan22_desktop/domain/progress.py"/>
        <source>Waiting for memory</source>
        <translation>等待内存</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_dialog.py"/>
        <source>Waiting to read the files …</source>
        <translation>正在等待读取文件 …</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/job_list.py"/>
        <source>Waiting · {time}</source>
        <translation>等待中 · {time}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>Wan was trained in it and the card computes it natively</source>
        <translation>Wan 以此精度训练，且显卡原生支持</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/variants.py"/>
        <source>Wan's tensors in a size that nobody published: a custom model</source>
        <translation>Wan 的张量，但大小从未有人发布：自定义模型</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/app.py"/>
        <source>Wan22 Desktop: the engine did not end in time.</source>
        <translation>Wan22 Desktop：引擎没有按时结束。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_filter.py"/>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/models_panel.py"/>
        <source>Watch a folder of models</source>
        <translation>监视模型文件夹</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/library_bar.py"/>
        <source>Watch a folder of models…</source>
        <translation>监视模型文件夹…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/library_bar.py"/>
        <source>Watch a folder …</source>
        <translation>监视文件夹 …</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Watch the folder…</source>
        <translation>监视文件夹…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/library_bar.py"/>
        <source>Watched folders</source>
        <translation>监视的文件夹</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/shopping.py"/>
        <source>Web page to print</source>
        <translation>可打印的网页</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Weights are missing</source>
        <translation>缺少权重</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Weights are missing in the file</source>
        <translation>文件中缺少权重</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Weights may wait in main memory or in their files until they are used; off: everything is on its device from the beginning.</source>
        <translation>权重在用到之前可留在内存或文件中；关闭：从一开始就全部放在所用设备上。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Weights that are stored as {storage} are read by {package} {version} or later; {present} of it is installed.</source>
        <translation>以 {storage} 格式存储的权重需由 {package} {version} 或更高版本读取；已安装的版本是 {present}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/scope_tree.py"/>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>What a graphics card computes in, where it can; processors are exact in any case, and with fp32 never anything else.</source>
        <translation>显卡在支持时所用的计算精度；处理器始终精确计算，选择 fp32 时也绝不使用其他精度。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>What a step may take over from the steps before: faster, and the video changes a little
{kinds}</source>
        <translation>一步可以沿用之前步骤的哪些结果：更快，视频略有变化
{kinds}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>What can be done with it</source>
        <translation>可以进行的操作</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/filter_bar.py"/>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>What comes first</source>
        <translation>排在最前的内容</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>What computes: auto, the graphics card with the most free memory; cpu, the processor; or one card. A card that is not there now leaves the choice to the app.</source>
        <translation>用什么计算：auto 表示空闲显存最多的显卡；cpu 表示处理器；也可指定一张显卡。指定的显卡目前不在时，由本程序选择。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/upkeep_dialog.py"/>
        <source>What could be better here</source>
        <translation>这里可以改进的地方</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/compare_bar.py"/>
        <source>What differs</source>
        <translation>差异</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>What encoded prompts may take on the disk; the longest unused go first.</source>
        <translation>已编码的提示词可占用的磁盘空间；最久未用的先被移除。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>What goes first where a job leaves its plan to the app: auto, the fastest exact way that fits; fast, speed where it hardly shows; safe, full precision and the least graphics memory.</source>
        <translation>任务让本程序决定方案时优先考虑什么：auto 表示可容纳的最快的精确方式；fast 表示速度优先，画面几乎看不出差别；safe 表示全精度，显存占用最少。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>What is done to the finished pictures has no place here.</source>
        <translation>对已完成图片的处理在此没有对应项。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>What is foreseen leaves less than a small reserve.</source>
        <translation>按预计，剩余空间小于一份小的预留量。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/upkeep_dialog.py"/>
        <source>What is in use stays</source>
        <translation>使用中的会保留</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/diagnostics.py"/>
        <source>What is known of the models</source>
        <translation>模型的已知信息</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_outputs.py"/>
        <source>What is recorded, and where it is written</source>
        <translation>记录什么，以及写到哪里</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/profile_page.py"/>
        <source>What is set by hand outranks every profile: {count} of these settings are.</source>
        <translation>手动设定的设置优先于所有配置：其中有 {count} 项。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_dialog.py"/>
        <source>What is to be fetched, for the machine that has internet</source>
        <translation>需要获取的内容，供能上网的电脑使用</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>What it began from is not in the file.</source>
        <translation>作为起点的内容不在文件中。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>What it changes in the model has no counterpart here.</source>
        <translation>它对模型的改变在此没有对应项。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_html.py"/>
        <source>What it is made of</source>
        <translation>组成部分</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>What jobs take is measured and kept, so that later plans foresee it; off: nothing is learned.</source>
        <translation>测量并保留任务的占用情况，供以后的规划参考；关闭：不积累任何数据。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>What kept latents may take on the disk, some hundred videos' worth; the oldest go first.</source>
        <translation>保留的潜变量可占用的磁盘空间，约可存数百个视频；最旧的先被移除。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/output_group.py"/>
        <source>What kind of file the video is saved as; MP4 plays everywhere</source>
        <translation>视频保存的文件类型；MP4 在各处都能播放</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_box.py"/>
        <source>What should be seen?</source>
        <translation>应该看到什么？</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_box.py"/>
        <source>What should not be seen (optional)</source>
        <translation>不应看到的内容（可选）</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/settings_dialog.py"/>
        <source>What the app keeps on the disk now, and the way to clear it</source>
        <translation>本程序目前在磁盘上保留的内容，以及清理方法</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>What the app speaks from its next start on; system: as the desktop does.</source>
        <translation>本程序下次启动起使用的语言；system：与桌面一致。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>What the job took was not measured.</source>
        <translation>没有测量任务的占用情况。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/diagnostics.py"/>
        <source>What this is</source>
        <translation>内容说明</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/drop_progress.py"/>
        <source>What was dropped</source>
        <translation>拖放的内容</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/problem_banner.py"/>
        <source>What was logged about this, and around it</source>
        <translation>与此有关的日志及其前后内容</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/diagnostics.py"/>
        <source>What was logged last</source>
        <translation>最近的日志记录</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>What was moved to the trash is no longer there, or something else has its place.</source>
        <translation>移到回收站的内容已不在那里，或其原位置已被其他内容占用。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover_note.py"/>
        <source>What was not taken</source>
        <translation>未采用的内容</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>What was written to a new database is not in it.</source>
        <translation>写入新数据库的内容不在其中。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/diagnostics.py"/>
        <source>What went wrong</source>
        <translation>出现的问题</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>When something goes wrong</source>
        <translation>出现问题时</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_panel.py"/>
        <source>Where in the queue</source>
        <translation>队列中的位置</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Where memory runs out or numbers break down, the job goes on in a safer way; off: it ends and says why.</source>
        <translation>内存用尽或数值失效时，任务以更安全的方式继续；关闭：任务结束并说明原因。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_html.py"/>
        <source>Where no checksum is known, compare the sha256 with the one on the publisher's page.</source>
        <translation>没有已知校验和时，请将 sha256 与发布者页面上的进行比较。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/log.py"/>
        <source>Where the files lie; empty for the platform's folder.</source>
        <translation>日志文件的存放位置；留空则使用系统的默认文件夹。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>Where the steps are spent: higher means more on motion and layout</source>
        <translation>步骤用在何处：越高则越多用于运动和构图</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Where these reports go; empty for a folder beside the logs.</source>
        <translation>这些报告的存放位置；留空则使用日志旁的文件夹。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/shopping.py"/>
        <source>Where to put it, and its sha256</source>
        <translation>存放位置及其 sha256</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Where videos go; empty for the platform's video folder.</source>
        <translation>视频的保存位置；留空则使用系统的视频文件夹。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/filter_bar.py"/>
        <source>Whether it fits or not</source>
        <translation>不论是否可容纳</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Which expert is which?</source>
        <translation>哪个是哪个专家？</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Which files belong together?</source>
        <translation>哪些文件属于同一个模型？</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/loras_group.py"/>
        <source>Which half of the model it changes</source>
        <translation>改变模型的哪一半</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>While {stage}: {detail}.</source>
        <translation>在“{stage}”期间：{detail}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/failures.py"/>
        <source>While {stage}: {error}</source>
        <translation>在“{stage}”期间：{error}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_filter.py"/>
        <source>Whose lines are shown</source>
        <translation>显示谁的日志</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_html.py"/>
        <source>Why it is called that ({share:.0%} sure)</source>
        <translation>判定为此的依据（把握 {share:.0%}）</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover_note.py"/>
        <source>Why it was not taken</source>
        <translation>未采用的原因</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <source>Width to height, in the sizes that this model was trained with; Custom takes any</source>
        <translation>宽高比，采用此模型训练时的尺寸；“自定义”可使用任意尺寸</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/fit_panel.py"/>
        <source>Will it fit</source>
        <translation>能否容纳</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>Windows could not promise memory for a file of the model.</source>
        <translation>Windows 无法为模型的某个文件承诺内存。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/supervision.py"/>
        <source>Windows had no memory left to commit: its page file is too small.</source>
        <translation>Windows 没有内存可供提交：其分页文件太小。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Windows may have no memory left to promise</source>
        <translation>Windows 可能已没有内存可分配</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>Windows promises memory only as far as the paging file reaches, and models are mapped as a whole.</source>
        <translation>Windows 能承诺的内存不超过分页文件的范围，而模型是整体映射的。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Windows' paging file is too small</source>
        <translation>Windows 的分页文件太小</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/screen.py"/>
        <source>Wipe</source>
        <translation>擦除</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/words.py"/>
        <source>With its own settings ({width}×{height}, {frames} frames, {steps} steps) – {fits}</source>
        <translation>使用其自身设置（{width}×{height}，{frames} 帧，{steps} 步）– {fits}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Words to find it by again, with commas between; Enter keeps them (T)</source>
        <translation>便于日后查找的词，用逗号分隔；按 Enter 保留 (T)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Work in chunks and tiles</source>
        <translation>分段和分块处理</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>Workflow</source>
        <translation>工作流</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_outputs.py"/>
        <source>Write a file</source>
        <translation>写入文件</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/mending.py"/>
        <source>Write a model_index.json for these components in the app's data folder.</source>
        <translation>在本程序的数据文件夹中为这些组件写一个 model_index.json。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_panel.py"/>
        <source>Write a prompt first.</source>
        <translation>请先写提示词。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Write a sentence that says what should be seen.</source>
        <translation>请写一句话，说明应该看到什么。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_outputs.py"/>
        <source>Write it as JSON lines</source>
        <translation>以 JSON 行写入</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_outputs.py"/>
        <source>Write to the console</source>
        <translation>写入控制台</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/screen.py"/>
        <source>Write what should be seen, then press Generate.
Drop a model folder, a picture or a video made here anywhere.</source>
        <translation>写下应该看到的内容，然后按“生成”。
可将模型文件夹、图片或由本程序生成的视频拖放到任意位置。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <source>Written</source>
        <translation>写入</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>Wrong models are explained: {codes}.</source>
        <translation>有误的模型均有说明：{codes}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>You asked to stop and keep what was there.</source>
        <translation>您要求停止并保留已有的内容。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>You cancelled it.</source>
        <translation>您取消了它。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>Your account may not read or write there, or too many files are open.</source>
        <translation>您的账户不允许在那里读取或写入，或打开的文件太多。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>Your account may not read the file, or the drive reports an error or does not answer.</source>
        <translation>您的账户不允许读取该文件，或驱动器报告错误或没有响应。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/profile_page.py"/>
        <source>Your own, with {count} settings</source>
        <translation>您自己的配置，含 {count} 项设置</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/crop_dialog.py"/>
        <location filename="../../wan22_desktop/ui/transport.py"/>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/parts.py"/>
        <source>a CLIP text encoder</source>
        <translation>CLIP 文本编码器</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <source>a LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/health.py"/>
        <source>a LoRA that does not belong to this model or is too strong ({names})</source>
        <translation>不属于此模型或强度过高的 LoRA ({names})</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/checks.py"/>
        <source>a Wan pipeline</source>
        <translation>Wan 管线</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>a background and the mask of what is replaced in it go together</source>
        <translation>背景与其中被替换部分的遮罩必须一起提供</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/checks.py"/>
        <source>a boundary_ratio</source>
        <translation>boundary_ratio</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/variants.py"/>
        <source>a boundary_ratio is named: one of two experts</source>
        <translation>指定了 boundary_ratio：两个专家之一</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/explanation.py"/>
        <source>a code such as W2-BAD-SETTING</source>
        <translation>代码，例如 W2-BAD-SETTING</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/encoding.py"/>
        <source>a colour's value has 8 or 10 bits</source>
        <translation>每个颜色值为 8 位或 10 位</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/decoding.py"/>
        <source>a damaged VAE</source>
        <translation>VAE 已损坏</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/prompting.py"/>
        <source>a damaged text encoder</source>
        <translation>文本编码器已损坏</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <source>a diffusers folder</source>
        <translation>diffusers 文件夹</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/encoding.py"/>
        <source>a file that ends in {containers}, or the codec {held}</source>
        <translation>以 {containers} 结尾的文件，或编解码器 {held}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>a first image and a video cannot both lead</source>
        <translation>首张图片和视频不能同时用于控制</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/setting.py"/>
        <source>a folder, or nothing for the usual one</source>
        <translation>一个文件夹，留空则使用默认文件夹</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <source>a key</source>
        <translation>键</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/parts.py"/>
        <source>a language model</source>
        <translation>语言模型</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>a last image needs a first one</source>
        <translation>有末尾图片就需要首张图片</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/prompt_list.py"/>
        <source>a list has at most {most} MB</source>
        <translation>列表最大为 {most} MB</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/prompt_list.py"/>
        <source>a list has at most {most} prompts</source>
        <translation>列表最多 {most} 个提示词</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/diffusers_folder.py"/>
        <source>a model for {pipeline}</source>
        <translation>用于 {pipeline} 的模型</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/__init__.py"/>
        <source>a name in it is not valid Unicode</source>
        <translation>其中有名称不是有效的 Unicode</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/safetensors_header.py"/>
        <source>a name occurs twice</source>
        <translation>有一个名称出现两次</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_words.py"/>
        <source>a picture and poses</source>
        <translation>图片和姿态</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <location filename="../../wan22_desktop/ui/model_filter.py"/>
        <source>a picture from text</source>
        <translation>由文本生成的图片</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>a picture of the character</source>
        <translation>一张角色图片</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>a pose video</source>
        <translation>一个姿态视频</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <source>a shape that its type cannot have</source>
        <translation>其类型不可能有的形状</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>a smaller number</source>
        <translation>较小的数值</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>a smaller picture</source>
        <translation>画面较小</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <source>a snapshot in a HuggingFace cache</source>
        <translation>HuggingFace 缓存中的快照</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>a step that begins like the one before is not computed to its end</source>
        <translation>与前一步开头相似的步骤不会计算到底</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/retrying.py"/>
        <source>a step was computed</source>
        <translation>计算步骤</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/loras.py"/>
        <source>a strength is between {least:g} and {most:g}</source>
        <translation>强度应在 {least:g} 和 {most:g} 之间</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <source>a tensor's name is not text</source>
        <translation>有一个张量的名称不是文本</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/setting.py"/>
        <source>a text</source>
        <translation>一段文本</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/safetensors_header.py"/>
        <source>a text in its header is half a character</source>
        <translation>其文件头中有文本含有半个字符</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/loras.py"/>
        <source>a transformer of width {own}</source>
        <translation>宽度为 {own} 的 transformer</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <source>a value</source>
        <translation>值</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <source>a value has the unknown type {kind}</source>
        <translation>有一个值的类型 {kind} 未知</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/system/whole.py"/>
        <source>a value of the right type</source>
        <translation>类型正确的值</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_words.py"/>
        <source>a video</source>
        <translation>视频</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <source>a video between two images</source>
        <translation>两张图片之间的视频</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <source>a video from a video</source>
        <translation>由视频生成的视频</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <location filename="../../wan22_desktop/ui/handover.py"/>
        <source>a video from an image</source>
        <translation>由图片生成的视频</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <source>a video from text</source>
        <translation>由文本生成的视频</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <source>a video led by a control video, a mask or references</source>
        <translation>由控制视频、遮罩或参考图控制的视频</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <source>a video of a character moved by poses and a face</source>
        <translation>由姿态和面部驱动角色的视频</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>a video of the face</source>
        <translation>一个面部视频</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/contents.py"/>
        <source>a {part}</source>
        <translation>{part}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>about a second</source>
        <translation>约 1 秒</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>about {days} days</source>
        <translation>约 {days} 天</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>about {hours} h</source>
        <translation>约 {hours} 小时</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>about {hours} h {minutes:02} min</source>
        <translation>约 {hours} 小时 {minutes:02} 分钟</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>about {minutes} min</source>
        <translation>约 {minutes} 分钟</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>about {seconds} s</source>
        <translation>约 {seconds} 秒</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/shopping.py"/>
        <source>about {size:.2f} GB</source>
        <translation>约 {size:.2f} GB</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_box.py"/>
        <source>about {tokens} of {most} tokens</source>
        <translation>约 {tokens} / {most} 个 token</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>adds new noise after every step; for models distilled to a few steps</source>
        <translation>每步之后加入新噪声；用于蒸馏为少步数的模型</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>all at once would keep the card from drawing the desktop, and Windows would reset it</source>
        <translation>一次完成会使显卡无法绘制桌面，Windows 会将其重置</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>all of it would take {whole}, and {free} are free: {way}</source>
        <translation>全部放入需要 {whole}，空闲 {free}：{way}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/others.py"/>
        <source>an AUTOMATIC1111-like program</source>
        <translation>类似 AUTOMATIC1111 的程序</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover.py"/>
        <source>an I2V or TI2V model</source>
        <translation>I2V 或 TI2V 模型</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <source>an array has elements of the type {inner}</source>
        <translation>有一个数组的元素类型为 {inner}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_words.py"/>
        <source>an image</source>
        <translation>图片</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/variants.py"/>
        <source>an image embedder (CLIP branch): Wan2.1 image-to-video</source>
        <translation>图像嵌入器（CLIP 分支）：Wan2.1 图生视频</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/parts.py"/>
        <source>another diffusion transformer</source>
        <translation>另一种扩散 transformer</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>another one</source>
        <translation>另一个</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/loras.py"/>
        <source>another transformer</source>
        <translation>另一种 transformer</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profiles.py"/>
        <source>any job</source>
        <translation>任意任务</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <source>array elements</source>
        <translation>个数组元素</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>as the authors sample this model</source>
        <translation>与作者对此模型的采样方式一致</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>as the authors sample: the most exact for its steps</source>
        <translation>与作者的采样方式一致：同样步数下最精确</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>at guidance 1 there is nothing to steer away from</source>
        <translation>引导强度为 1 时没有需要避开的内容</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/weights/building.py"/>
        <source>at least 1</source>
        <translation>至少 1</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>at least {least}</source>
        <translation>至少 {least}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/loras.py"/>
        <source>at most {most}</source>
        <translation>最多 {most}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>at most {most} characters</source>
        <translation>最多 {most} 个字符</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>attention in {count} parts</source>
        <translation>注意力分 {count} 部分计算</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>attention: {kind}</source>
        <translation>注意力：{kind}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/engine/queue.py"/>
        <source>before it began</source>
        <translation>开始之前</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/system/jobs.py"/>
        <source>before its second half</source>
        <translation>后半部分之前</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/denoising.py"/>
        <source>before step {number}</source>
        <translation>第 {number} 步之前</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/running.py"/>
        <source>before the model was loaded</source>
        <translation>加载模型之前</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_filter.py"/>
        <source>between two images</source>
        <translation>两张图片之间</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>bfloat16, half</source>
        <translation>bfloat16，半精度</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/health.py"/>
        <source>black</source>
        <translation>黑色</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>blocks are brought one by one while others compute</source>
        <translation>模块逐个送入显卡，同时其他模块在计算</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>blocks are brought one by one, straight from their files, as main memory does not hold them</source>
        <translation>模块直接从文件逐个送入显卡，因为内存放不下</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/memory.py"/>
        <source>blocks of the text encoder</source>
        <translation>文本编码器的模块</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/memory.py"/>
        <source>blocks of the transformer</source>
        <translation>transformer 的模块</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/ladder.py"/>
        <source>blocks straight from the files</source>
        <translation>直接从文件读取模块</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/memory.py"/>
        <source>blocks that are read</source>
        <translation>正在读取的模块</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>both images, or none</source>
        <translation>两张图片都给，或都不给</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>both passes of guidance at once</source>
        <translation>引导的两次计算同时进行</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>both to replace somebody in a video, or none</source>
        <translation>替换视频中的人物时两者都给，否则都不给</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>both would need more main memory than {both}</source>
        <translation>两者同时需要的内存超过 {both}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/timeline.py"/>
        <source>boundary {boundary:g}</source>
        <translation>边界 {boundary:g}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/registry.py"/>
        <source>boundary_ratio is there if, and only if, there are two experts</source>
        <translation>当且仅当有两个专家时才有 boundary_ratio</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/validation.py"/>
        <source>bundled model</source>
        <translation>内置模型</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/diffusers_folder.py"/>
        <source>but the transformer has no {part}</source>
        <translation>但 transformer 没有 {part}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/supervision.py"/>
        <source>by ending its process</source>
        <translation>通过结束其进程</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/output_group.py"/>
        <source>by the graphics card</source>
        <translation>由显卡</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <source>bytes of a key</source>
        <translation>字节的键</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <source>bytes of a text</source>
        <translation>字节的文本</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <source>bytes of a value</source>
        <translation>字节的值</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>cache quality</source>
        <translation>缓存质量</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/variants.py"/>
        <source>casual_audio_encoder and audio_injector: speech-to-video</source>
        <translation>casual_audio_encoder 和 audio_injector：语音生成视频</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>cleanup</source>
        <translation>清理</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/ladder.py"/>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>compiled blocks</source>
        <translation>编译后的模块</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>component loading</source>
        <translation>组件加载</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>config.json and the weights come from different models or editions.</source>
        <translation>config.json 和权重来自不同的模型或版本。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>control scale</source>
        <translation>控制强度</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/smoke.py"/>
        <source>control video</source>
        <translation>控制视频</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_words.py"/>
        <source>control videos</source>
        <translation>控制视频</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/variants.py"/>
        <source>control_adapter: Fun-Camera</source>
        <translation>control_adapter：Fun-Camera</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/doctor.py"/>
        <source>cuts the prompt into tokens</source>
        <translation>将提示词切分为 token</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <location filename="../../wan22_desktop/observability/validation.py"/>
        <source>data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/checks.py"/>
        <source>decoder.conv_in.weight is missing; a Wan VAE has 5 dimensions</source>
        <translation>缺少 decoder.conv_in.weight；Wan VAE 有 5 个维度</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/checks.py"/>
        <source>decoder.conv_in.weight is {count}-dimensional; a Wan VAE has 5 dimensions</source>
        <translation>decoder.conv_in.weight 为 {count} 维；Wan VAE 有 5 个维度</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/checks.py"/>
        <source>decoder.conv_in.weight is {shape}, config.json wants {wanted}</source>
        <translation>decoder.conv_in.weight 为 {shape}，而 config.json 要求 {wanted}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/event.py"/>
        <source>decoding</source>
        <translation>解码中</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>default_precision asks for it in the settings</source>
        <translation>设置中的 default_precision 指定了它</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/registry.py"/>
        <source>defaults.{name} is not within {low} and {high}</source>
        <translation>defaults.{name} 不在 {low} 和 {high} 之间</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/event.py"/>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>denoising</source>
        <translation>去噪中</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>details may change a little</source>
        <translation>细节可能略有变化</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/output_group.py"/>
        <source>differences are found by looking for them; a fraction of the size</source>
        <translation>仔细看才能发现差别；大小仅为几分之一</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>disk space</source>
        <translation>磁盘空间</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_list.py"/>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <location filename="../../wan22_desktop/planning/memory.py"/>
        <source>driver</source>
        <translation>驱动程序</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/ladder.py"/>
        <source>eight-bit weights</source>
        <translation>8 位权重</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>enable_chunked_processing is off in the settings</source>
        <translation>enable_chunked_processing 已在设置中关闭</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>enable_cpu_offload is off in the settings</source>
        <translation>enable_cpu_offload 已在设置中关闭</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>enable_optimization is off in the settings</source>
        <translation>enable_optimization 已在设置中关闭</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/disk.py"/>
        <source>encoded prompt</source>
        <translation>已编码的提示词</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>encoder</source>
        <translation>编码器</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/event.py"/>
        <source>encoding prompt</source>
        <translation>编码提示词</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>end to end</source>
        <translation>端到端</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>error handling</source>
        <translation>错误处理</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/system/whole.py"/>
        <source>every line is in force</source>
        <translation>每一行均有效</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>every step is computed</source>
        <translation>每一步都会计算</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>everything at once</source>
        <translation>全部一次完成</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>everything fits on the card</source>
        <translation>显存放得下全部内容</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/writer.py"/>
        <source>exit code {code}</source>
        <translation>退出代码 {code}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/loras.py"/>
        <source>expert of {name}</source>
        <translation>{name} 的专家</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/smoke.py"/>
        <source>face video</source>
        <translation>面部视频</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/variants.py"/>
        <source>face_adapter and motion_encoder: Animate</source>
        <translation>face_adapter 和 motion_encoder：Animate</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/engine/reading.py"/>
        <source>ffmpeg cannot be started: {reason}</source>
        <translation>无法启动 ffmpeg：{reason}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>ffmpeg could not write the file: the disk is full, or the card's encoder failed.</source>
        <translation>ffmpeg 无法写入文件：磁盘已满，或显卡的编码器出错。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>ffmpeg failed.</source>
        <translation>ffmpeg 失败。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>ffmpeg is missing</source>
        <translation>缺少 ffmpeg</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>ffmpeg stopped: {reason}.</source>
        <translation>ffmpeg 已停止：{reason}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <source>finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>float16, half</source>
        <translation>float16，半精度</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/health.py"/>
        <location filename="../../wan22_desktop/generation/prompting.py"/>
        <source>float16, whose numbers end at 65504</source>
        <translation>float16，其数值上限为 65504</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>float32, full</source>
        <translation>float32，全精度</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/fit_panel.py"/>
        <location filename="../../wan22_desktop/ui/fold.py"/>
        <source>folded</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>folder for videos</source>
        <translation>视频文件夹</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>frames are decoded</source>
        <translation>解码帧</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/memory.py"/>
        <source>frames that wait</source>
        <translation>等待中的帧</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/disk.py"/>
        <source>frames that wait for their palette</source>
        <translation>等待调色板的帧</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/retrying.py"/>
        <source>frames were decoded</source>
        <translation>解码帧</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/shopping.py"/>
        <source>from</source>
        <translation>来自</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_filter.py"/>
        <source>from a video</source>
        <translation>由视频</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_filter.py"/>
        <source>from an image</source>
        <translation>由图片</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_filter.py"/>
        <source>from text</source>
        <translation>由文本</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_html.py"/>
        <source>from {source}</source>
        <translation>来自 {source}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/ladder.py"/>
        <source>full precision (float32)</source>
        <translation>全精度 (float32)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>full precision would not fit into main memory</source>
        <translation>全精度在内存中放不下</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/validation.py"/>
        <source>graphics card</source>
        <translation>显卡</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>graphics card {index}</source>
        <translation>显卡 {index}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>graphics cards do not encode {name} in {depth} bits</source>
        <translation>显卡无法以 {depth} 位编码 {name}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/failures.py"/>
        <source>graphics memory</source>
        <translation>显存</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>guidance interval</source>
        <translation>引导区间</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>guidance of the low-noise expert</source>
        <translation>低噪声专家的引导强度</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/timeline.py"/>
        <source>guidance {guidance:g}</source>
        <translation>引导强度 {guidance:g}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <source>guidance {high:g}</source>
        <translation>引导强度 {high:g}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>guidance {high:g} / {low:g}</source>
        <translation>引导强度 {high:g} / {low:g}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/ladder.py"/>
        <source>half precision (bfloat16), which changes the picture a little</source>
        <translation>半精度 (bfloat16)，画面会略有变化</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>half precision gives black or blotched frames on some cards</source>
        <translation>半精度在某些显卡上会产生全黑或有斑块的帧</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/lora_changes.py"/>
        <source>has {count} tensors, and none is for a Wan transformer; the first is {first}</source>
        <translation>有 {count} 个张量，但没有一个用于 Wan transformer；第一个是 {first}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <source>high</source>
        <translation>高</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/event.py"/>
        <source>high noise</source>
        <translation>高噪声</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>high steps</source>
        <translation>高噪声步数</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <location filename="../../wan22_desktop/generation/smoke.py"/>
        <source>high-noise expert</source>
        <translation>高噪声专家</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/lora_changes.py"/>
        <source>holds whole weights, and no changes to any</source>
        <translation>含有完整的权重，而不是对权重的改动</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>image crop</source>
        <translation>图片裁剪</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <location filename="../../wan22_desktop/planning/memory.py"/>
        <source>image encoder</source>
        <translation>图像编码器</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <source>image processor</source>
        <translation>图像处理器</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/variants.py"/>
        <source>image-to-video (16 noise, 4 mask, 16 image)</source>
        <translation>图生视频（16 噪声、4 遮罩、16 图像）</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>in full precision frames would have to be cut into smaller tiles, which is less exact</source>
        <translation>使用全精度时，帧必须切成更小的图块，精确度较低</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/denoising.py"/>
        <source>in step {number} of {total}</source>
        <translation>第 {number} 步（共 {total} 步）中</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_words.py"/>
        <source>in {folder}</source>
        <translation>位于 {folder}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>in {precision} they would fill memory or have to be brought for every step</source>
        <translation>使用 {precision} 时会占满内存，或每一步都要重新送入</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>in {precision} they would fill the card or have to be brought for every step</source>
        <translation>使用 {precision} 时会占满显卡，或每一步都要重新送入</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/health.py"/>
        <source>infinite or undefined numbers</source>
        <translation>无穷大或未定义的数值</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>initialisation</source>
        <translation>初始化</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/event.py"/>
        <source>inspecting</source>
        <translation>检查中</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>integration points</source>
        <translation>集成点</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/shopping.py"/>
        <source>into</source>
        <translation>放入</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_html.py"/>
        <source>into {place}</source>
        <translation>放入 {place}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/lora_changes.py"/>
        <source>is a GGUF file</source>
        <translation>是 GGUF 文件</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/loras.py"/>
        <source>is damaged or of an unknown kind: {error}</source>
        <translation>已损坏或类型未知：{error}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/lora_changes.py"/>
        <source>is no safetensors file</source>
        <translation>不是 safetensors 文件</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover.py"/>
        <source>is the start image now</source>
        <translation>现在是起始图片</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <source>it claims {count} {what}</source>
        <translation>它声称有 {count} {what}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <source>it claims {dimensions} dimensions</source>
        <translation>它声称有 {dimensions} 个维度</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <source>it claims {length} bytes of a tensor's name</source>
        <translation>它声称张量名称有 {length} 字节</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <source>it does not begin with GGUF</source>
        <translation>它不以 GGUF 开头</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/acceleration.py"/>
        <source>it gave numbers that are infinite or undefined</source>
        <translation>它给出了无穷大或未定义的数值</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/acceleration.py"/>
        <source>it gave other numbers than it should (likeness {likeness:.4f})</source>
        <translation>它给出的数值与应有的不同（相似度 {likeness:.4f}）</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/acceleration.py"/>
        <source>it gave the shape {shape} for {wanted}</source>
        <translation>它给出的形状为 {shape}，应为 {wanted}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/folder.py"/>
        <source>it has more than {most} MB</source>
        <translation>它超过 {most} MB</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/contents.py"/>
        <source>it has no blocks</source>
        <translation>它没有模块</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/checks.py"/>
        <source>it has no patch_embedding.weight</source>
        <translation>它没有 patch_embedding.weight</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/prompt_list.py"/>
        <source>it has no prompt</source>
        <translation>它没有提示词</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/folder.py"/>
        <source>it has no weight_map</source>
        <translation>它没有 weight_map</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/prompt_list.py"/>
        <source>it has {cells} cells for {columns} columns; a text with commas stands in quotes</source>
        <translation>它有 {cells} 个单元格，而列数为 {columns}；含逗号的文本要放在引号中</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/kept.py"/>
        <source>it holds no kept latents</source>
        <translation>其中没有保留的潜变量</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/writer.py"/>
        <source>it is a file</source>
        <translation>它是文件</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/writer.py"/>
        <source>it is a folder</source>
        <translation>它是文件夹</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/writer.py"/>
        <source>it is a folder with other files in it</source>
        <translation>它是含有其他文件的文件夹</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>it is a share between 0 and 1</source>
        <translation>它是 0 到 1 之间的比例</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/variants.py"/>
        <source>it is alone, and that model has a single transformer</source>
        <translation>它是单独的，而该模型只有一个 transformer</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/variants.py"/>
        <source>it is alone, and that model has a single transformer: {model}</source>
        <translation>它是单独的，而该模型只有一个 transformer：{model}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>it is exact</source>
        <translation>它是精确的</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/registry.py"/>
        <source>it is no file of less than 1 MB</source>
        <translation>它不是小于 1 MB 的文件</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <location filename="../../wan22_desktop/inspection/safetensors_header.py"/>
        <source>it is not a regular file</source>
        <translation>它不是普通文件</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/companions.py"/>
        <source>it is not among these files</source>
        <translation>它不在这些文件之中</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/folder.py"/>
        <source>it is not an object</source>
        <translation>它不是对象</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/acceleration.py"/>
        <source>it is not installed</source>
        <translation>未安装</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/prompt_list.py"/>
        <source>it is not text in UTF-8</source>
        <translation>它不是 UTF-8 文本</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/reader.py"/>
        <source>it is not there any more</source>
        <translation>它已不在那里</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>it is too long</source>
        <translation>太长</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/experts.py"/>
        <source>it lies in {folder}: the {expert}</source>
        <translation>它位于 {folder}：{expert}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>it lies within 0 and 1, from less to more</source>
        <translation>它在 0 到 1 之间，从小到大</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>it must be above 0 and at most 1</source>
        <translation>必须大于 0 且不超过 1</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/system/jobs.py"/>
        <source>it must be above 0 and at most {most:g}</source>
        <translation>必须大于 0 且不超过 {most:g}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>it must be between 0 and 2</source>
        <translation>必须在 0 和 2 之间</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>it must be between 0 and {most}</source>
        <translation>必须在 0 和 {most} 之间</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/prompt_list.py"/>
        <source>it must be between 1 and {most}</source>
        <translation>必须在 1 和 {most} 之间</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>it must be between {low:g} and {high:g}</source>
        <translation>必须在 {low:g} 和 {high:g} 之间</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/folder.py"/>
        <source>it names no files</source>
        <translation>它没有指定任何文件</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/checks.py"/>
        <source>it names two experts, but no boundary_ratio between 0 and 1 at which they switch</source>
        <translation>它指定了两个专家，但没有指定二者切换处的 boundary_ratio（0 到 1 之间）</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/folder.py"/>
        <source>it names {count} files</source>
        <translation>它指定了 {count} 个文件</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>it needs a last image too</source>
        <translation>它还需要末尾图片</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>it shows who is moved</source>
        <translation>它表明驱动的是谁</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>it starts from an image: give one</source>
        <translation>它从图片开始：请提供一张</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover.py"/>
        <source>it takes no picture</source>
        <translation>它不使用图片</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>it was asked for</source>
        <translation>已指定使用</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/safetensors_header.py"/>
        <source>its __metadata__ is not a table of strings</source>
        <translation>其 __metadata__ 不是字符串表</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <source>its alignment is {alignment}</source>
        <translation>其对齐为 {alignment}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/checks.py"/>
        <source>its config.json differs from the other expert's, so they are not of one model</source>
        <translation>其 config.json 与另一个专家的不同，因此它们不属于同一个模型</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profiles.py"/>
        <source>its ending says nothing</source>
        <translation>其扩展名未说明类型</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/safetensors_header.py"/>
        <source>its header claims {length} bytes</source>
        <translation>其文件头声称有 {length} 字节</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/safetensors_header.py"/>
        <source>its header does not begin with {brace}</source>
        <translation>其文件头不以 {brace} 开头</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <source>its header has no end within 64 MB</source>
        <translation>其文件头在 64 MB 内没有结束</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/safetensors_header.py"/>
        <source>its header is not valid JSON ({error})</source>
        <translation>其文件头不是有效的 JSON ({error})</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/continuing.py"/>
        <source>its latents are {shape}, {wanted} are needed</source>
        <translation>其潜变量为 {shape}，需要 {wanted}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/loose.py"/>
        <source>its metadata say general.name = {text!r}: {family}</source>
        <translation>其元数据为 general.name = {text!r}：{family}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/loose.py"/>
        <source>its metadata say model_type = {text!r}: {family}</source>
        <translation>其元数据为 model_type = {text!r}：{family}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/experts.py"/>
        <source>its metadata say {key} = {value!r}: the {expert}</source>
        <translation>其元数据为 {key} = {value!r}：{expert}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/loose.py"/>
        <source>its name is {text!r}: {family}</source>
        <translation>其名称为 {text!r}：{family}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/experts.py"/>
        <source>its name {part!r} says so: the {expert}</source>
        <translation>其名称 {part!r} 表明：{expert}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/smoke.py"/>
        <source>its output does not change with the latents</source>
        <translation>其输出不随潜变量变化</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/smoke.py"/>
        <source>its output does not change with the {input}</source>
        <translation>其输出不随{input}变化</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/smoke.py"/>
        <source>its output has the shape {shape} instead of {wanted}</source>
        <translation>其输出的形状为 {shape}，而不是 {wanted}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/smoke.py"/>
        <source>its output holds values that are not numbers</source>
        <translation>其输出含有无效数值</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>its poses move the character</source>
        <translation>其中的姿态驱动角色</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/likeness.py"/>
        <source>its small tensors differ by {distance:.1%} from those of {model}</source>
        <translation>其小张量与 {model} 的相差 {distance:.1%}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/likeness.py"/>
        <source>its small tensors differ by {distance:.1%} from those of {model}, the {expert}</source>
        <translation>其小张量与 {model}（{expert}）的相差 {distance:.1%}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/weights/building.py"/>
        <source>its storage {kind} cannot be unpacked here</source>
        <translation>其存储格式 {kind} 在此无法解包</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/contents.py"/>
        <source>its tensors are those of {what}</source>
        <translation>其张量属于 {what}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/checks.py"/>
        <source>its tensors have {name} {have}, config.json says {wanted}</source>
        <translation>其张量的 {name} 为 {have}，而 config.json 为 {wanted}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/weights/building.py"/>
        <source>its tensors tell no {part} that can be built ({error})</source>
        <translation>从其张量看不出可以构建的 {part} ({error})</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>its transformer has no place for that</source>
        <translation>其 transformer 没有相应的位置</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <source>its version {version} is not known</source>
        <translation>其版本 {version} 未知</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/contents.py"/>
        <source>its weights are stored as {stored}, but config.json has no quantization_config</source>
        <translation>其权重以 {stored} 格式存储，但 config.json 没有 quantization_config</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/contents.py"/>
        <source>its weights are stored as {stored}, but config.json says {said}</source>
        <translation>其权重以 {stored} 格式存储，而 config.json 为 {said}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/checks.py"/>
        <source>its weights have {count} latent channels, config.json says {wanted}</source>
        <translation>其权重有 {count} 个潜变量通道，而 config.json 为 {wanted} 个</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/diffusers_folder.py"/>
        <source>its weights hold more than one component</source>
        <translation>其权重包含不止一个组件</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/diffusers_folder.py"/>
        <source>its weights hold no tensors</source>
        <translation>其权重不含张量</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/checks.py"/>
        <source>its {part} is a {kind}, not a {wanted}</source>
        <translation>其 {part} 是 {kind}，而不是 {wanted}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/scope_tree.py"/>
        <source>job {job}</source>
        <translation>任务 {job}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <source>key-value pairs</source>
        <translation>个键值对</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>last image</source>
        <translation>末尾图片</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>last image crop</source>
        <translation>末尾图片裁剪</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/smoke.py"/>
        <location filename="../../wan22_desktop/planning/disk.py"/>
        <source>latents</source>
        <translation>潜变量</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/caches.py"/>
        <source>latents of finished and stopped jobs, to go on from</source>
        <translation>已完成和已停止任务的潜变量，可据此继续</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/variants.py"/>
        <source>latents of {channels} channels</source>
        <translation>{channels} 通道的潜变量</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>lean blocks</source>
        <translation>精简模块</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_filter.py"/>
        <source>led by a control video, a mask or references</source>
        <translation>由控制视频、遮罩或参考图控制</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>less detail, and motion is less steady</source>
        <translation>细节较少，运动不够稳定</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/prompt_list.py"/>
        <source>line {number}: {why}</source>
        <translation>第 {number} 行：{why}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/event.py"/>
        <source>loading</source>
        <translation>加载中</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/failures.py"/>
        <source>loading {part}</source>
        <translation>加载 {part}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>log folder</source>
        <translation>日志文件夹</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/doctor.py"/>
        <source>looks at the first image</source>
        <translation>查看首张图片</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <source>low</source>
        <translation>低</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/event.py"/>
        <source>low noise</source>
        <translation>低噪声</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <location filename="../../wan22_desktop/generation/smoke.py"/>
        <source>low-noise expert</source>
        <translation>低噪声专家</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <location filename="../../wan22_desktop/generation/failures.py"/>
        <location filename="../../wan22_desktop/planning/plan.py"/>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>main memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>many years</source>
        <translation>许多年</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/health.py"/>
        <source>mean brightness {brightness:.0f} of 255</source>
        <translation>平均亮度 {brightness:.0f}，最大为 255</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/running.py"/>
        <source>measuring this machine</source>
        <translation>正在测量本机</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/validation.py"/>
        <source>memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/plan.py"/>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>memory on {card}</source>
        <translation>{card} 的显存</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/upkeep_dialog.py"/>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/checks.py"/>
        <source>model_index.json does not name it</source>
        <translation>model_index.json 没有指定它</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>model_index.json has no boundary_ratio; {value} was taken, which is what {variant} was published with.</source>
        <translation>model_index.json 没有 boundary_ratio；采用了 {value}，即 {variant} 发布时的值。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>model_index.json is missing</source>
        <translation>缺少 model_index.json</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/checks.py"/>
        <source>model_index.json names {name}, but the folder {folder}/ is not there</source>
        <translation>model_index.json 指定了 {name}，但文件夹 {folder}/ 不存在</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>model_index.json names {pipeline}; {reason}.</source>
        <translation>model_index.json 指定了 {pipeline}；{reason}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/caches.py"/>
        <source>models in another form</source>
        <translation>转换为其他形式的模型</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/diffusers_folder.py"/>
        <source>motion encoder</source>
        <translation>运动编码器</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/engine/gallery.py"/>
        <source>moving to the trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/engine/gallery.py"/>
        <source>moving {count} videos to the trash</source>
        <translation>将 {count} 个视频移到回收站</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>negative prompt</source>
        <translation>负面提示词</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/diffusers_folder.py"/>
        <source>neither {one} nor {other} is in its folder</source>
        <translation>其文件夹中既没有 {one} 也没有 {other}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/validation.py"/>
        <source>no NVIDIA card found: videos are made on the processor</source>
        <translation>未找到 NVIDIA 显卡：视频在处理器上生成</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/plan.py"/>
        <source>no NVIDIA card was found</source>
        <translation>未找到 NVIDIA 显卡</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>no cache is chosen</source>
        <translation>没有选择缓存</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/output_group.py"/>
        <source>no difference that an eye finds</source>
        <translation>肉眼看不出差别</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/verification.py"/>
        <source>no file was read to its end</source>
        <translation>没有任何文件读取完毕</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/reader.py"/>
        <source>no frame can be decoded</source>
        <translation>无法解码任何帧</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/reader.py"/>
        <source>no frame can be decoded from number {start} on</source>
        <translation>从第 {start} 帧起无法解码任何帧</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <source>no known layout</source>
        <translation>未知的目录结构</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>no other way is allowed</source>
        <translation>不允许其他方式</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/diffusers_folder.py"/>
        <source>no pipeline</source>
        <translation>没有管线</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/encoding.py"/>
        <source>no player takes {name} in a {container} file</source>
        <translation>没有播放器支持 {container} 文件中的 {name}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/explanation.py"/>
        <source>no problem has this code</source>
        <translation>没有问题使用此代码</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/conditioning.py"/>
        <source>no readable picture ({error})</source>
        <translation>不是可读取的图片 ({error})</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/safetensors_header.py"/>
        <source>no type</source>
        <translation>没有类型</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>no video is begun from</source>
        <translation>没有作为起点的视频</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>no weights that wait elsewhere</source>
        <translation>没有在别处等待的权重</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/system/whole.py"/>
        <source>no wish has this name</source>
        <translation>没有使用此名称的项</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/ladder.py"/>
        <source>no {what}</source>
        <translation>不使用 {what}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/loras.py"/>
        <source>none of its {count} changes has a place there</source>
        <translation>它的 {count} 处改动在那里都没有对应的位置</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/loras_group.py"/>
        <source>none; drop .safetensors files here</source>
        <translation>无；请将 .safetensors 文件拖放到此</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/validation.py"/>
        <source>not installed; run: python3 start.py setup</source>
        <translation>未安装；请运行：python3 start.py setup</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_list.py"/>
        <source>not rated</source>
        <translation>未评分</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>nothing is lost but time</source>
        <translation>只是多花时间</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>nothing leads the video</source>
        <translation>没有用于控制视频的输入</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_html.py"/>
        <source>nothing that this version can make</source>
        <translation>此版本无法生成的内容</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/health.py"/>
        <source>numbers as large as {largest:.3g}</source>
        <translation>高达 {largest:.3g} 的数值</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_filter.py"/>
        <source>of a character moved by poses and a face</source>
        <translation>由姿态和面部驱动角色</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/pair_dialog.py"/>
        <source>of {model}</source>
        <translation>来自 {model}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/pair_dialog.py"/>
        <source>of {model}, {size}</source>
        <translation>来自 {model}，{size}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/ladder.py"/>
        <source>offload by {way}</source>
        <translation>以 {way} 方式卸载</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>offload: {way}</source>
        <translation>卸载：{way}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/setting.py"/>
        <source>on or off</source>
        <translation>on 或 off</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>on the processor</source>
        <translation>在处理器上</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>one alone does not fill the card</source>
        <translation>单独一次不能用满显卡</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>one alone does not fill the processor</source>
        <translation>单独一次不能用满处理器</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>one component after the other is brought to the card</source>
        <translation>各组件依次送入显卡</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>one expert at a time</source>
        <translation>每次一个专家</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/ladder.py"/>
        <source>one expert in memory at a time</source>
        <translation>内存中每次只放一个专家</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>one of them</source>
        <translation>其中之一</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>one per physical core</source>
        <translation>每个物理核心一个</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/fit_panel.py"/>
        <location filename="../../wan22_desktop/ui/fold.py"/>
        <source>open</source>
        <translation>已展开</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/means.py"/>
        <source>optimisations are turned off in the settings (enable_optimization)</source>
        <translation>优化已在设置中关闭 (enable_optimization)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/loras.py"/>
        <source>other shapes</source>
        <translation>其他形状</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/validation.py"/>
        <source>output folder</source>
        <translation>输出文件夹</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/doctor.py"/>
        <source>part of the model</source>
        <translation>模型的一部分</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/variants.py"/>
        <source>patch_embedding.weight has {channels} input channels: {means}</source>
        <translation>patch_embedding.weight 有 {channels} 个输入通道：{means}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/checks.py"/>
        <source>patch_embedding.weight is {shape}, config.json wants {wanted}</source>
        <translation>patch_embedding.weight 为 {shape}，而 config.json 要求 {wanted}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>performance monitoring</source>
        <translation>性能监测</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>permissions</source>
        <translation>权限</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <location filename="../../wan22_desktop/generation/smoke.py"/>
        <location filename="../../wan22_desktop/ui/gallery_list.py"/>
        <location filename="../../wan22_desktop/ui/job_list.py"/>
        <location filename="../../wan22_desktop/ui/transport.py"/>
        <source>picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>pictures are encoded</source>
        <translation>编码图片</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/retrying.py"/>
        <source>pictures were encoded</source>
        <translation>编码图片</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/registry.py"/>
        <source>pipelines names a class for each task, and for no other</source>
        <translation>pipelines 为每种生成类型指定一个类，且不含其他</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/event.py"/>
        <source>planning</source>
        <translation>规划中</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/smoke.py"/>
        <source>pose video</source>
        <translation>姿态视频</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/doctor.py"/>
        <source>prepares the first image</source>
        <translation>准备首张图片</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/validation.py"/>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>processors compute it exactly and without conversion</source>
        <translation>处理器可精确计算，无需转换</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/memory.py"/>
        <source>program</source>
        <translation>程序</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/caches.py"/>
        <source>prompts that were encoded before</source>
        <translation>以前编码过的提示词</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <source>quantised weights (GGUF)</source>
        <translation>量化权重 (GGUF)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <source>random</source>
        <translation>随机</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_list.py"/>
        <source>rated {rating} of {best}</source>
        <translation>评分 {rating}，满分 {best}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/engine/gallery.py"/>
        <source>rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/doctor.py"/>
        <source>reads the prompt</source>
        <translation>读取提示词</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/variants.py"/>
        <source>ref_conv: Fun-Control</source>
        <translation>ref_conv：Fun-Control</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>resource management</source>
        <translation>资源管理</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/event.py"/>
        <source>saving</source>
        <translation>保存中</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/doctor.py"/>
        <source>says how noise is taken away</source>
        <translation>决定如何去除噪声</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <source>scheduler</source>
        <translation>调度器</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/memory.py"/>
        <source>second transformer</source>
        <translation>第二个 transformer</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/system/whole.py"/>
        <source>settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <location filename="../../wan22_desktop/observability/validation.py"/>
        <source>settings folder</source>
        <translation>设置文件夹</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>shift {shift:g}</source>
        <translation>偏移 {shift:g}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>shorter and smaller</source>
        <translation>更短更小</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/event.py"/>
        <source>single</source>
        <translation>单一</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/shopping.py"/>
        <source>size</source>
        <translation>大小</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/caches.py"/>
        <source>small pictures of models and videos</source>
        <translation>模型和视频的缩略图</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/decoding.py"/>
        <source>small tiles</source>
        <translation>小图块</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/decoding.py"/>
        <source>small tiles on the processor</source>
        <translation>在处理器上使用小图块</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>smooth, close to UniPC</source>
        <translation>平滑，与 UniPC 接近</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>some steps are foretold from the ones before</source>
        <translation>部分步骤由之前的步骤推算</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/ladder.py"/>
        <source>step cache</source>
        <translation>步骤缓存</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>step cache {kind}</source>
        <translation>步骤缓存 {kind}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>step cache: {kind}</source>
        <translation>步骤缓存：{kind}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/running.py"/>
        <source>step {number}</source>
        <translation>第 {number} 步</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/denoising.py"/>
        <source>step {number} of {total}</source>
        <translation>第 {number} 步（共 {total} 步）</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>steps of the high-noise expert</source>
        <translation>高噪声专家的步数</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>steps that are known to change little are left out</source>
        <translation>略去已知变化很小的步骤</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/running.py"/>
        <source>steps {first} and {second}</source>
        <translation>第 {first} 步和第 {second} 步</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_list.py"/>
        <source>tagged {tags}</source>
        <translation>标签：{tags}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/engine/gallery.py"/>
        <source>tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/safetensors_header.py"/>
        <source>tensors overlap</source>
        <translation>张量互相重叠</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/smoke.py"/>
        <location filename="../../wan22_desktop/ui/model_words.py"/>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <location filename="../../wan22_desktop/planning/memory.py"/>
        <source>text encoder</source>
        <translation>文本编码器</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/variants.py"/>
        <source>text-to-video</source>
        <translation>文生视频</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/diffusers_folder.py"/>
        <source>that is no Wan pipeline that is known here</source>
        <translation>它不是此处认识的 Wan 管线</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/loras.py"/>
        <source>that is too many</source>
        <translation>数量太多</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>the VAE computes in full precision</source>
        <translation>VAE 使用全精度计算</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>the VAE computes in half precision, which some cards do badly</source>
        <translation>VAE 使用半精度计算，有些显卡处理得不好</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/ladder.py"/>
        <source>the VAE in full precision</source>
        <translation>全精度的 VAE</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/ladder.py"/>
        <source>the VAE on the processor</source>
        <translation>在处理器上运行 VAE</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/decoding.py"/>
        <source>the VAE's output</source>
        <translation>VAE 的输出</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <source>the authors' own layout</source>
        <translation>作者自己的目录结构</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>the card has no bfloat16</source>
        <translation>该显卡没有 bfloat16</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>the character takes on its expressions</source>
        <translation>角色会采用其中的表情</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>the clip that it goes on from has another</source>
        <translation>它所续接的片段与此不同</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/contents.py"/>
        <source>the decoder's first convolution</source>
        <translation>解码器的第一个卷积</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/writer.py"/>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>the edges are shares of the picture, left before right and top before bottom</source>
        <translation>各边为画面的比例，左小于右，上小于下</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/contents.py"/>
        <source>the encoder's first convolution</source>
        <translation>编码器的第一个卷积</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/safetensors_header.py"/>
        <source>the entry of {name!r:.80} is not a table</source>
        <translation>{name!r:.80} 的条目不是表</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>the fast plan was asked for</source>
        <translation>指定了快速方案</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>the fast plan was asked for; it is compared with torch's own before it is used</source>
        <translation>指定了快速方案；使用前会与 torch 自身的结果比较</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/prompt_list.py"/>
        <source>the first line names the columns, and one of them is "prompt"</source>
        <translation>第一行为各列命名，其中一列是 "prompt"</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>the first of them are the other clip's</source>
        <translation>其中开头的几帧属于另一个片段</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/variants.py"/>
        <source>the image embedder has positions for two images: first and last frame</source>
        <translation>图像嵌入器有两张图片的位置：首帧和末帧</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>the image shows the character</source>
        <translation>图片展示了角色</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/running.py"/>
        <source>the last step</source>
        <translation>最后一步</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>the libraries' own code</source>
        <translation>库的原有代码</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/doctor.py"/>
        <source>the low-noise expert</source>
        <translation>低噪声专家</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/loading.py"/>
        <source>the model has none</source>
        <translation>模型没有</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/loras.py"/>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>the model has one expert</source>
        <translation>该模型只有一个专家</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/retrying.py"/>
        <source>the model was loaded</source>
        <translation>加载模型</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/shards.py"/>
        <source>the number in the others' names</source>
        <translation>其他文件名称中的编号</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/pairing.py"/>
        <source>the other expert</source>
        <translation>另一个专家</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/pairing.py"/>
        <source>the other one is the {expert}</source>
        <translation>另一个是{expert}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/ladder.py"/>
        <source>the passes of guidance one after the other</source>
        <translation>引导的各次计算逐一进行</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/pairing.py"/>
        <source>the person said so: the high-noise expert</source>
        <translation>由用户指明：高噪声专家</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/pairing.py"/>
        <source>the person said so: the low-noise expert</source>
        <translation>由用户指明：低噪声专家</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/pairing.py"/>
        <source>the person said so: {model}</source>
        <translation>由用户指明：{model}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/pairing.py"/>
        <source>the person said so: {model}, the {expert}</source>
        <translation>由用户指明：{model}，{expert}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>the plain step; what most few-step LoRAs are made for</source>
        <translation>普通步骤；大多数少步数 LoRA 为此制作</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>the plan decides by itself</source>
        <translation>方案自行决定</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>the pose video says how it ends</source>
        <translation>结尾由姿态视频决定</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/plan.py"/>
        <source>the processor was asked for</source>
        <translation>指定了处理器</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/running.py"/>
        <source>the prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>the prompt is encoded</source>
        <translation>编码提示词</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/retrying.py"/>
        <source>the prompt was read</source>
        <translation>读取提示词</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>the safe plan computes in full precision</source>
        <translation>安全方案使用全精度计算</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>the safe plan holds as little as it can</source>
        <translation>安全方案占用尽可能少</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>the safe plan needs the least memory on the card</source>
        <translation>安全方案占用的显存最少</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/lora_files.py"/>
        <source>the same LoRA for the {expert}, of rank {rank}, lies beside it</source>
        <translation>旁边有用于{expert}的同一 LoRA，秩为 {rank}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/plan.py"/>
        <source>the settings say so (device)</source>
        <translation>设置中如此指定 (device)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>the size that the model was made for</source>
        <translation>此模型所针对的尺寸</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>the steps are long enough to win back the minute that it takes</source>
        <translation>步骤足够长，能抵消它所花的一分钟</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/engine/trash.py"/>
        <source>the system does not tell where it lies in the trash</source>
        <translation>系统没有说明它在回收站中的位置</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/ladder.py"/>
        <source>the text encoder in blocks</source>
        <translation>按模块处理文本编码器</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/ladder.py"/>
        <source>the text encoder on the processor</source>
        <translation>在处理器上运行文本编码器</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/prompting.py"/>
        <source>the text encoder's output</source>
        <translation>文本编码器的输出</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/doctor.py"/>
        <source>the transformer that makes the video (the high-noise expert where there are two)</source>
        <translation>生成视频的 transformer（有两个专家时为高噪声专家）</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/diffusers_folder.py"/>
        <source>the transformer's tensors</source>
        <translation>transformer 的张量</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/ladder.py"/>
        <source>the transformers' weights in eight bits (fp8), which changes the picture a little</source>
        <translation>transformer 的权重使用 8 位 (fp8)，画面会略有变化</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/lora_changes.py"/>
        <source>the two factors of {part} have the shapes {first} and {second}</source>
        <translation>{part} 的两个因子的形状为 {first} 和 {second}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/safetensors_header.py"/>
        <source>the unknown type {dtype!r:.40}</source>
        <translation>未知的类型 {dtype!r:.40}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <source>the unknown type {kind}</source>
        <translation>未知的类型 {kind}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/loras.py"/>
        <source>the width {dim}</source>
        <translation>宽度 {dim}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/pairing.py"/>
        <source>the {expert}</source>
        <translation>{expert}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/library.py"/>
        <source>the {part} comes from {model}</source>
        <translation>{part} 来自 {model}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/safetensors_header.py"/>
        <source>there is a hole between tensors</source>
        <translation>张量之间有空洞</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/engine/trash.py"/>
        <source>there is another {path} now</source>
        <translation>现在已有另一个 {path}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/prompt_list.py"/>
        <source>there is no column {name!r}; known are {columns}</source>
        <translation>没有 {name!r} 列；可用的有 {columns}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>there is no input video</source>
        <translation>没有输入视频</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/prompt_list.py"/>
        <source>there is no prompt in it</source>
        <translation>其中没有提示词</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <location filename="../../wan22_desktop/system/machine.py"/>
        <source>there is no such cache</source>
        <translation>没有这种缓存</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/encoding.py"/>
        <source>there is no such codec</source>
        <translation>没有这种编解码器</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/lora_changes.py"/>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>there is no such file</source>
        <translation>没有这个文件</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/system/parts.py"/>
        <source>there is no such part in it that fits</source>
        <translation>其中没有匹配的此类部件</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>there is no such plan</source>
        <translation>没有这种方案</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/encoding.py"/>
        <source>there is no such quality</source>
        <translation>没有这种画质</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>there is no such sampler</source>
        <translation>没有这种采样器</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>they hold {what}</source>
        <translation>它们占用 {what}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>this kind of model cannot skip blocks; {other} works</source>
        <translation>这种模型不能跳过模块；{other} 可用</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>this model wants multiples of {multiple}</source>
        <translation>此模型需要 {multiple} 的倍数</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>this model wants multiples of {multiple} plus {offset}</source>
        <translation>此模型需要 {multiple} 的倍数加 {offset}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>this one makes {what}</source>
        <translation>它可以生成{what}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/saving.py"/>
        <source>tile {number} of {count}</source>
        <translation>第 {number} 个图块，共 {count} 个</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>tiled decoding</source>
        <translation>分块解码</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/decoding.py"/>
        <location filename="../../wan22_desktop/planning/ladder.py"/>
        <source>tiles</source>
        <translation>图块</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/output_group.py"/>
        <source>to be sent and shown around</source>
        <translation>便于发送和展示</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_words.py"/>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <source>tokenizer</source>
        <translation>分词器</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>tokens in chunks and in place take less than half of the memory</source>
        <translation>token 分段并就地计算，占用不到一半的内存</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/job_list.py"/>
        <source>took {time}</source>
        <translation>用时 {time}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/smoke.py"/>
        <location filename="../../wan22_desktop/planning/memory.py"/>
        <source>transformer</source>
        <translation>transformer</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/memory.py"/>
        <source>transformers outside their blocks</source>
        <translation>transformer 模块以外的部分</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/smoke.py"/>
        <source>tried after loading</source>
        <translation>加载后试运行</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/setting.py"/>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/doctor.py"/>
        <source>turns latents into frames</source>
        <translation>将潜变量变成帧</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_words.py"/>
        <source>two images</source>
        <translation>两张图片</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <source>two shapes that differ</source>
        <translation>两个不同的形状</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/variants.py"/>
        <source>two transformers of one shape side by side: a pair of experts</source>
        <translation>两个形状相同的 transformer 并列：一对专家</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/parts.py"/>
        <source>unknown weights</source>
        <translation>未知的权重</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/variants.py"/>
        <source>vace_blocks: VACE</source>
        <translation>vace_blocks：VACE</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/disk.py"/>
        <source>video</source>
        <translation>视频</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>video start</source>
        <translation>视频起点</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/event.py"/>
        <source>waiting for memory</source>
        <translation>等待内存</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>wan22 profile list names the jobs that have one: the last 300 that this version has run.</source>
        <translation>wan22 profile list 会列出有用时分析的任务：此版本最近运行的 300 个。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover.py"/>
        <source>was not used</source>
        <translation>未被使用</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/health.py"/>
        <source>weights in fp8 whose scales do not fit them</source>
        <translation>缩放系数与之不匹配的 fp8 权重</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <source>weights in single files</source>
        <translation>单文件权重</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>weights kept in {storage}</source>
        <translation>权重以 {storage} 保存</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/health.py"/>
        <source>weights that are damaged or belong to another model</source>
        <translation>已损坏或属于另一个模型的权重</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/caches.py"/>
        <source>what came of trying models after their first load</source>
        <translation>模型首次加载后的试运行结果</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/running.py"/>
        <source>while a LoRA was loaded</source>
        <translation>加载 LoRA 时</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/waiting.py"/>
        <source>while it waited for memory</source>
        <translation>等待内存时</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/sharing.py"/>
        <source>while it waited for other programs</source>
        <translation>等待其他程序时</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/decoding.py"/>
        <source>while the frames were decoded</source>
        <translation>解码帧时</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/running.py"/>
        <source>while the model was loaded</source>
        <translation>加载模型时</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/prompting.py"/>
        <source>while the prompt was read</source>
        <translation>读取提示词时</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/health.py"/>
        <source>white</source>
        <translation>白色</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/decoding.py"/>
        <source>whole frames</source>
        <translation>整帧</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>whole frames would not fit into memory</source>
        <translation>整帧在内存中放不下</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/decoding.py"/>
        <source>whole frames, with what is known of the frames before in main memory</source>
        <translation>整帧，并将之前各帧的信息放在内存中</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>with fewer than {least} steps there is nothing to skip</source>
        <translation>少于 {least} 步时没有可跳过的步骤</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/checks.py"/>
        <location filename="../../wan22_desktop/inspection/loose.py"/>
        <source>without it nothing can be generated</source>
        <translation>没有它便无法生成任何内容</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/memory.py"/>
        <source>working space</source>
        <translation>工作空间</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_words.py"/>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/safetensors_header.py"/>
        <source>{actual} bytes instead of {expected}</source>
        <translation>{actual} 字节，而不是 {expected}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/validation_dialog.py"/>
        <source>{bad} of {count} checks are not well; they took {seconds:.1f} s.</source>
        <translation>{count} 项检查中有 {bad} 项异常；用时 {seconds:.1f} 秒。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/checks.py"/>
        <source>{blocks} blocks have weights, config.json wants {wanted}</source>
        <translation>{blocks} 个模块有权重，而 config.json 要求 {wanted} 个</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/plan.py"/>
        <source>{card} can run it</source>
        <translation>{card} 可以运行</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/plan.py"/>
        <source>{card} can run it and has the most free memory</source>
        <translation>{card} 可以运行，且空闲显存最多</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/plan.py"/>
        <source>{card} can run it; {wanted}, which the settings name, cannot be used here</source>
        <translation>{card} 可以运行；设置中指定的 {wanted} 在此无法使用</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/advice.py"/>
        <source>{card} has {free:.1f} of {total:.1f} GB of memory free; close programs that use it: browsers and games often do.</source>
        <translation>{card} 的显存共 {total:.1f} GB，空闲 {free:.1f} GB；请关闭占用它的程序：常见的有浏览器和游戏。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/plan.py"/>
        <source>{card} is too old</source>
        <translation>{card} 太旧</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/plan.py"/>
        <source>{card} was chosen in the settings (device)</source>
        <translation>{card} 是在设置中选择的 (device)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>{card}, driver {driver}, {free} GB free.</source>
        <translation>{card}，驱动程序 {driver}，空闲 {free} GB。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/validation.py"/>
        <source>{card}, {free:.1f} of {total:.1f} GB free</source>
        <translation>{card}，共 {total:.1f} GB，空闲 {free:.1f} GB</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{cause}</source>
        <translation>{cause}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/variants.py"/>
        <source>{channels} channels more than it gives</source>
        <translation>比它输出的多 {channels} 个通道</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{component} has {count} tensors that this architecture does not know, the first is {first}.</source>
        <translation>{component} 有 {count} 个张量不属于此架构，第一个是 {first}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{component} has {count} tensors without weights, the first is {first}. Random values would give noise.</source>
        <translation>{component} 有 {count} 个张量没有权重，第一个是 {first}。随机值只会产生噪声。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{component} lacks {count} of {total} tensors, the first is {first}.</source>
        <translation>{component} 缺少 {total} 个张量中的 {count} 个，第一个是 {first}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{component} mixes {types}.</source>
        <translation>{component} 混用了 {types}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{component}: {detail}.</source>
        <translation>{component}：{detail}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/plan.py"/>
        <source>{count:.1f} billion parameters</source>
        <translation>{count:.1f}B 参数</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/verification.py"/>
        <source>{count} as published</source>
        <translation>{count} 个与发布的一致</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <location filename="../../wan22_desktop/inspection/safetensors_header.py"/>
        <source>{count} bytes follow after the last tensor</source>
        <translation>最后一个张量之后还有 {count} 字节</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>{count} characters</source>
        <translation>{count} 个字符</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>{count} chosen</source>
        <translation>已选 {count} 个</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_words.py"/>
        <source>{count} days ago</source>
        <translation>{count} 天前</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>{count} files are copied</source>
        <translation>已复制 {count} 个文件</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/diagnostics_dialog.py"/>
        <source>{count} files, {size} kB of text</source>
        <translation>{count} 个文件，{size} kB 文本</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/job_list.py"/>
        <location filename="../../wan22_desktop/video/health.py"/>
        <source>{count} frames</source>
        <translation>{count} 帧</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/words.py"/>
        <source>{count} jobs</source>
        <translation>{count} 个任务</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/words.py"/>
        <source>{count} jobs, {time}</source>
        <translation>{count} 个任务，{time}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <source>{count} lines are copied</source>
        <translation>已复制 {count} 行</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/engine/drops.py"/>
        <source>{count} models were looked at: {ready} can run.</source>
        <translation>已查看 {count} 个模型：{ready} 个可以运行。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_words.py"/>
        <source>{count} months ago</source>
        <translation>{count} 个月前</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>{count} nodes</source>
        <translation>{count} 个节点</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{count} of the {total} changes in {file} are left out: this model has nothing for them; the first is {first}.</source>
        <translation>{file} 的 {total} 处改动中有 {count} 处被略去：此模型没有对应的部分；第一处是 {first}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>{count} parts of the bundled model were loaded in {took}.</source>
        <translation>内置模型的 {count} 个部件已加载，用时 {took}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/contents.py"/>
        <source>{count} tensors have another shape than the rest, the first is {name} {shape}</source>
        <translation>{count} 个张量的形状与其余的不同，第一个是 {name} {shape}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>{count} threads</source>
        <translation>{count} 个线程</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/attention.py"/>
        <source>{count} videos are made</source>
        <translation>已生成 {count} 个视频</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/attention.py"/>
        <source>{count} videos failed</source>
        <translation>{count} 个视频失败</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/library_bar.py"/>
        <source>{count} watched folders ▾</source>
        <translation>{count} 个监视的文件夹 ▾</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_words.py"/>
        <source>{count} weeks ago</source>
        <translation>{count} 周前</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/verification.py"/>
        <source>{count} without a published checksum</source>
        <translation>{count} 个没有已发布的校验和</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/verification.py"/>
        <source>{count} wrong or unreadable</source>
        <translation>{count} 个有误或无法读取</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/output_group.py"/>
        <source>{depth} bits</source>
        <translation>{depth} 位</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{detail}; Wan needs a flow-matching scheduler.</source>
        <translation>{detail}；Wan 需要流匹配调度器。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/job_list.py"/>
        <source>{done} of {steps} steps</source>
        <translation>{done} / {steps} 步</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>{fault}. It may be {allowed}; what was there before counts.</source>
        <translation>{fault}。可以是 {allowed}；仍使用之前的值。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/weights/reading.py"/>
        <source>{files}: no {part} is in it</source>
        <translation>{files}：其中没有 {part}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{file} ({component}) is a pickle file, as its authors publish it; its tensors are read, no code in it is run.</source>
        <translation>{file} ({component}) 是 pickle 文件，作者就是这样发布的；只读取其中的张量，不运行其中的代码。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{file} asks for {name}, which is no class of the libraries here: loading it would run code from the folder.</source>
        <translation>{file} 要求使用 {name}，它不是这里各个库中的类：加载它会运行该文件夹中的代码。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{file} belongs to {family}, which works in few steps; {settings} were taken.</source>
        <translation>{file} 属于 {family}，只需较少步数；已采用 {settings}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/engine/gallery.py"/>
        <source>{file} cannot be put back: {reason}</source>
        <translation>无法还原 {file}：{reason}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{file} cannot be read: {reason}.</source>
        <translation>无法读取 {file}：{reason}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/weights/tokenizing.py"/>
        <source>{file} carries no tokenizer</source>
        <translation>{file} 不含分词器</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{file} changes a model ({detail}) and makes nothing alone.</source>
        <translation>{file} 用于改变模型 ({detail})，不能单独生成内容。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{file} has the checksum {actual}, not {expected}.</source>
        <translation>{file} 的校验和是 {actual}，而不是 {expected}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{file} has {actual} bytes, its header promises {expected}: the download or copy was not finished.</source>
        <translation>{file} 有 {actual} 字节，而文件头声明为 {expected}：下载或复制没有完成。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{file} is a Git LFS pointer of {actual} bytes, not the weights.</source>
        <translation>{file} 是 {actual} 字节的 Git LFS 指针，而不是权重。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{file} is a partial download.</source>
        <translation>{file} 是未下载完的文件。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{file} is a pickle file: loading it could run code that hides in it. This version loads safetensors only.</source>
        <translation>{file} 是 pickle 文件：加载它可能会运行其中隐藏的代码。此版本只加载 safetensors。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{file} is for the {noise}-noise expert, and the file for the {missing}-noise expert is not beside it.</source>
        <translation>{file} 用于 {noise}噪声专家，旁边没有用于 {missing}噪声专家的文件。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{file} is for the {noise}-noise expert; a LoRA of the same name for the {other}-noise expert is not beside it.</source>
        <translation>{file} 用于 {noise}噪声专家；旁边没有用于 {other}噪声专家的同名 LoRA。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{file} is named by {named_by} but is not there.</source>
        <translation>{named_by} 中指定了 {file}，但该文件不存在。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/diffusers_folder.py"/>
        <source>{file} is not there</source>
        <translation>{file} 不存在</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{file} is program code; it will not be run.</source>
        <translation>{file} 是程序代码；它不会被运行。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{file} is stored as {storage}, which cannot be unpacked by this version.</source>
        <translation>{file} 以 {storage} 格式存储，此版本无法解包。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{file} lies beside {given} and is the same LoRA for the {noise}-noise expert.</source>
        <translation>{file} 就在 {given} 旁边，是同一 LoRA 用于 {noise}噪声专家的文件。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{file} lies where the {place}-noise expert belongs, but {why}.</source>
        <translation>{file} 位于 {place}噪声专家的位置，但 {why}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{file} was made for {made_for}, {model} has {has}: {detail}.</source>
        <translation>{file} 是为 {made_for} 制作的，而 {model} 是 {has}：{detail}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{file} {reason}.</source>
        <translation>{file} {reason}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/weights/reading.py"/>
        <source>{file}: {part} is stored as {kind}</source>
        <translation>{file}：{part} 以 {kind} 格式存储</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{file}: {reason}.</source>
        <translation>{file}：{reason}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{first} and {second} are one and the same file.</source>
        <translation>{first} 和 {second} 是同一个文件。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{first} and {second} are the two experts of one model, and neither shapes nor names tell which works first.</source>
        <translation>{first} 和 {second} 是同一模型的两个专家，但形状和名称都看不出哪个先工作。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>{fits}: {figures} free in main memory</source>
        <translation>{fits}：内存 {figures}（所需/空闲）</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>{fits}: {figures} free on {card}</source>
        <translation>{fits}：{card} 显存 {figures}（所需/空闲）</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/validation.py"/>
        <source>{folder}, {free:.0f} GB free</source>
        <translation>{folder}，空闲 {free:.0f} GB</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/validation.py"/>
        <source>{folder}, {free:.0f} GB free, read-only</source>
        <translation>{folder}，空闲 {free:.0f} GB，只读</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>{frames} frames in {steps} steps, from a cold start to the file in {took}.</source>
        <translation>{steps} 步生成 {frames} 帧，从冷启动到文件生成用时 {took}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <source>{frames} frames, {seconds:.1f} s</source>
        <translation>{frames} 帧，{seconds:.1f} 秒</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/monitor.py"/>
        <source>{free:.0f} GB free</source>
        <translation>空闲 {free:.0f} GB</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/validation.py"/>
        <source>{free:.1f} of {total:.1f} GB free</source>
        <translation>共 {total:.1f} GB，空闲 {free:.1f} GB</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>{free} GB are free where there is the least, at {folder}.</source>
        <translation>空间最少的 {folder} 处还有 {free} GB 空闲。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>{high} + {low} steps</source>
        <translation>{high} + {low} 步</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/timeline.py"/>
        <source>{high} high + {low} low</source>
        <translation>{high} 高 + {low} 低</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/words.py"/>
        <source>{hours} h {minutes:02} min</source>
        <translation>{hours} 小时 {minutes:02} 分钟</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/registry.py"/>
        <source>{id} is described twice</source>
        <translation>{id} 被描述了两次</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/lora_changes.py"/>
        <source>{key} holds no numbers that could be added ({dtype})</source>
        <translation>{key} 不含可以相加的数值 ({dtype})</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/lora_changes.py"/>
        <source>{key} is not one number</source>
        <translation>{key} 不是单个数值</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/lora_changes.py"/>
        <source>{key} stands alone</source>
        <translation>{key} 没有配对</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/ladder.py"/>
        <source>{kind} attention</source>
        <translation>{kind} 注意力</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/checks.py"/>
        <source>{kind} is not set to flow sigmas</source>
        <translation>{kind} 没有设为 flow sigmas</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/lora_files.py"/>
        <source>{kind} of rank {rank} in {dialect} names, for {model}</source>
        <translation>秩为 {rank} 的 {kind}，使用 {dialect} 命名，用于 {model}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/lora_files.py"/>
        <source>{kind} of rank {rank} in {dialect} names, for {model}, {expert}</source>
        <translation>秩为 {rank} 的 {kind}，使用 {dialect} 命名，用于 {model}，{expert}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>{kind}, most while {work}: {terms}</source>
        <translation>{kind}，{work}时最多：{terms}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/smoke.py"/>
        <source>{kind}, which is too small for this model</source>
        <translation>{kind}，对此模型来说太小</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{label} was in {path}, and is not there now.</source>
        <translation>{label} 原先位于 {path}，现在不在那里了。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/setting.py"/>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>{least} to {most}</source>
        <translation>{least} 至 {most}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/setting.py"/>
        <source>{least} to {most} {unit}</source>
        <translation>{least} 至 {most} {unit}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <source>{minutes} min {seconds:.0f} s</source>
        <translation>{minutes} 分 {seconds:.0f} 秒</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/words.py"/>
        <source>{minutes} min {seconds:02} s</source>
        <translation>{minutes} 分 {seconds:02} 秒</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{model} cannot make {task}: {reason}.</source>
        <translation>{model} 无法生成{task}：{reason}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{model} has no place left for {file}.</source>
        <translation>{model} 没有位置可放 {file}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover.py"/>
        <source>{model} has one expert for all steps.</source>
        <translation>{model} 的所有步骤使用同一个专家。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{model} is neither a folder nor the name of a known model.</source>
        <translation>{model} 既不是文件夹，也不是已知模型的名称。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{model} needs {what}: {why}.</source>
        <translation>{model} 需要{what}：{why}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{model} takes a start image only, so {file} {done}.</source>
        <translation>{model} 只使用起始图片，因此 {file} {done}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover.py"/>
        <source>{model} takes a start image only.</source>
        <translation>{model} 只使用起始图片。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover.py"/>
        <source>{model} takes no picture.</source>
        <translation>{model} 不使用图片。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/safetensors_header.py"/>
        <source>{name!r:.80} has no valid offsets</source>
        <translation>{name!r:.80} 没有有效的偏移量</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/safetensors_header.py"/>
        <source>{name!r:.80} has no valid shape</source>
        <translation>{name!r:.80} 没有有效的形状</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/safetensors_header.py"/>
        <source>{name!r:.80} has {count} bytes, its shape wants {bits:g}</source>
        <translation>{name!r:.80} 有 {count} 字节，其形状需要 {bits:g}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <source>{name!r:.80} has {fault}</source>
        <translation>{name!r:.80} 有 {fault}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/safetensors_header.py"/>
        <source>{name!r:.80} has {what}</source>
        <translation>{name!r:.80} 有 {what}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <source>{name!r:.80} occurs twice</source>
        <translation>{name!r:.80} 出现两次</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{named_by} points to {file}, outside the model's folder.</source>
        <translation>{named_by} 指向模型文件夹之外的 {file}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{names} are pieces of {count} models, and neither names nor metadata tell which belong to one.</source>
        <translation>{names} 是 {count} 个模型的部分文件，但名称和元数据都看不出哪些属于同一个。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/scope_tree.py"/>
        <source>{name}
Process {process}, thread {thread}</source>
        <translation>{name}
进程 {process}，线程 {thread}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/pair_dialog.py"/>
        <source>{name} has all of its parts. {worst}</source>
        <translation>{name} 的部件齐全。{worst}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/models_panel.py"/>
        <source>{name} has the part that you chose: {found}.</source>
        <translation>{name} 已有您选择的部件：{found}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/weights/building.py"/>
        <source>{name} has the shape {shape}, {wanted} is needed</source>
        <translation>{name} 的形状为 {shape}，需要 {wanted}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/encoding.py"/>
        <source>{name} has {depth} bits</source>
        <translation>{name} 为 {depth} 位</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/writer.py"/>
        <source>{name} is a folder with other files in it</source>
        <translation>{name} 是含有其他文件的文件夹</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/stage.py"/>
        <source>{name} is copied</source>
        <translation>已复制 {name}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/defaults.py"/>
        <source>{name} is not within {low} and {high}</source>
        <translation>{name} 不在 {low} 和 {high} 之间</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/models_panel.py"/>
        <source>{name} is off the list. Its files are untouched.</source>
        <translation>{name} 已从列表中移除。其文件未作改动。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>{name} is shown with at most {most}</source>
        <translation>{name} 的播放帧率最高为 {most}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/checks.py"/>
        <source>{name} is {value!r}</source>
        <translation>{name} 是 {value!r}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/prompt_list.py"/>
        <source>{name} is {value!r}, which is no number</source>
        <translation>{name} 是 {value!r}，不是数字</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/prompt_list.py"/>
        <source>{name} is {value!r}, which is no whole number</source>
        <translation>{name} 是 {value!r}，不是整数</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/prompt_list.py"/>
        <source>{name} is {value!r}; it can be {choices}</source>
        <translation>{name} 是 {value!r}；可以是 {choices}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/prompt_list.py"/>
        <source>{name} is {value}; it must be between {low:g} and {high:g}</source>
        <translation>{name} 是 {value}；必须在 {low:g} 和 {high:g} 之间</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_dialog.py"/>
        <source>{name} shopping list</source>
        <translation>{name} 下载清单</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{name} was to compute attention, and does not do so rightly here: {reason}.</source>
        <translation>原本由 {name} 计算注意力，但它在此无法正确计算：{reason}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/monitor.py"/>
        <source>{name}: how busy it is, how hot, and what it draws</source>
        <translation>{name}：繁忙程度、温度和功耗</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/profile_page.py"/>
        <source>{name}: {says}.</source>
        <translation>{name}：{says}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>{needed} of {free} GB</source>
        <translation>{needed} / {free} GB</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>{new:.1f} instead of {old:.1f} seconds of video</source>
        <translation>视频长 {new:.1f} 秒，而不是 {old:.1f} 秒</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/problem_banner.py"/>
        <source>{number} of {count}</source>
        <translation>第 {number} 个，共 {count} 个</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/language.py"/>
        <source>{one} and {other}</source>
        <translation>{one} 和 {other}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/language.py"/>
        <source>{one} or {other}</source>
        <translation>{one} 或 {other}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <source>{pace:.3g} steps per second</source>
        <translation>每秒 {pace:.3g} 步</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/help_window.py"/>
        <source>{page} – Guides</source>
        <translation>{page} – 指南</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{part} cannot be the {role} of {model}: {reason}.</source>
        <translation>{part} 不能用作 {model} 的 {role}：{reason}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/lora_layers.py"/>
        <source>{part} has another shape there than {shape}</source>
        <translation>{part} 在那里的形状与 {shape} 不同</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/lora_changes.py"/>
        <source>{part} has only one half of a pair</source>
        <translation>{part} 只有一对中的一半</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/lora_layers.py"/>
        <source>{part} has {shown} biases there and {wanted} here</source>
        <translation>{part} 在那里有 {shown} 个偏置，在这里有 {wanted} 个</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/weights/building.py"/>
        <source>{part} is stored as {kind}</source>
        <translation>{part} 以 {kind} 格式存储</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/lora_layers.py"/>
        <source>{part} is stored packed here, and this kind of LoRA needs its plain weight</source>
        <translation>{part} 在此以压缩形式存储，而这种 LoRA 需要其原始权重</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/lora_layers.py"/>
        <location filename="../../wan22_desktop/planning/loras.py"/>
        <source>{part} is {shown} there and {wanted} here</source>
        <translation>{part} 在那里是 {shown}，在这里是 {wanted}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/lora_changes.py"/>
        <source>{part} lacks {name}</source>
        <translation>{part} 缺少 {name}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/lora_changes.py"/>
        <source>{part}: DoRA's {shape} do not go with {other}</source>
        <translation>{part}：DoRA 的 {shape} 与 {other} 不匹配</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/lora_changes.py"/>
        <source>{part}: rank {rank} is more than the weight's own size</source>
        <translation>{part}：秩 {rank} 大于权重自身的大小</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/lora_changes.py"/>
        <source>{part}: the parts of {name} do not fit each other</source>
        <translation>{part}：{name} 的各部分互不匹配</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/lora_changes.py"/>
        <source>{part}: {name} is no matrix</source>
        <translation>{part}：{name} 不是矩阵</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/lora_changes.py"/>
        <source>{part}: {shape} and {other} are no pair</source>
        <translation>{part}：{shape} 和 {other} 不是一对</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{path} cannot be opened ({reason}).</source>
        <translation>无法打开 {path} ({reason})。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{path} cannot be read as presets: {reason}.</source>
        <translation>无法将 {path} 读取为预设：{reason}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{path} cannot be read: {reason}.</source>
        <translation>无法读取 {path}：{reason}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{path} carries no settings that this version can read.</source>
        <translation>{path} 不含此版本能读取的设置。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{path} could not be read ({reason}); it was set aside as {aside}.</source>
        <translation>无法读取 {path} ({reason})；已将其另存为 {aside}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{path} could not be read ({reason}); what was known of it, or else the defaults, is used.</source>
        <translation>无法读取 {path} ({reason})；将使用已知的内容，否则使用默认值。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{path} exists; it was left untouched.</source>
        <translation>{path} 已存在；未作改动。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{path} holds no model_index.json and no layout that is known here.</source>
        <translation>{path} 中没有 model_index.json，也没有本程序认识的目录结构。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{path} holds {count} models: {names}.</source>
        <translation>{path} 包含 {count} 个模型：{names}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{path} holds {what}, which is no part of a Wan model.</source>
        <translation>{path} 包含 {what}，它不属于 Wan 模型。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{path} is not offered the repair {wanted}; offered: {offered}.</source>
        <translation>{path} 不提供修复 {wanted}；可用的修复：{offered}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{path} was made with {made_with}, not with {model}.</source>
        <translation>{path} 是用 {made_with} 生成的，而不是 {model}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{path} was written by a version that knows more (schema {schema}, here {known}).</source>
        <translation>{path} 由功能更多的版本写入（schema {schema}，此处为 {known}）。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{path}, line {line}: {reason}.{more}</source>
        <translation>{path}，第 {line} 行：{reason}。{more}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{path}: a video is saved as {known}.</source>
        <translation>{path}：视频可保存为 {known}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{path}: {reason}.</source>
        <translation>{path}：{reason}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>{peak} MB of main memory at most, {planned} MB were foreseen; every process ended.</source>
        <translation>内存最多 {peak} MB，预计为 {planned} MB；所有进程均已结束。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{phase} needs about {needed} of {kind}, and {available} are free beside what is left to other programs. The job goes on by itself as soon as there is room, and after {minutes} minutes in any case.</source>
        <translation>{phase}需要约 {needed} {kind}，除去留给其他程序的部分，空闲 {available}。一有空间任务就会自动继续，最迟 {minutes} 分钟后继续。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/validation.py"/>
        <source>{processor}, {count} cores</source>
        <translation>{processor}，{count} 个核心</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>{prompt}

Starting …</source>
        <translation>{prompt}

正在启动 …</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{reason}.</source>
        <translation>{reason}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_list.py"/>
        <source>{seconds:.1f} s</source>
        <translation>{seconds:.1f} 秒</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/validation_dialog.py"/>
        <source>{seconds:.2f} s</source>
        <translation>{seconds:.2f} 秒</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/words.py"/>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/progress.py"/>
        <source>{seconds} s/step</source>
        <translation>{seconds} 秒/步</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{setting} = {value}: {reason}.</source>
        <translation>{setting} = {value}：{reason}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{setting} is not used: {reason}.</source>
        <translation>未使用 {setting}：{reason}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{setting} is {value} in the file now, but {used} counts: it comes from the {source} ({where}).</source>
        <translation>文件中 {setting} 现在是 {value}，但生效的是 {used}：它来自 {source} ({where})。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{setting}: {value} became {used}, because {reason}.</source>
        <translation>{setting}：{value} 已改为 {used}，因为 {reason}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_html.py"/>
        <source>{share:.0%} sure</source>
        <translation>把握 {share:.0%}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>{share} of the picture's points</source>
        <translation>为原画面像素数的 {share}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/filter_bar.py"/>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <source>{shown:,} of {total:,}</source>
        <translation>{shown:,} / {total:,}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>{size:.0f} MB is too large</source>
        <translation>{size:.0f} MB 太大</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/advice.py"/>
        <source>{size:.1f} GB are taken by {holds}; they can be removed and are made again when they are wanted.</source>
        <translation>{holds}占用了 {size:.1f} GB；可以移除，需要时会重新生成。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>{size} of main memory</source>
        <translation>{size} 内存</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>{size} of {card}</source>
        <translation>{card} 的 {size}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/upkeep_dialog.py"/>
        <source>{size} removed</source>
        <translation>已移除 {size}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>{stages} stages were measured; {pace} steps per second.</source>
        <translation>测量了 {stages} 个阶段；每秒 {pace} 步。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{stage} gave values that are not numbers ({where}); probably because of {cause}.</source>
        <translation>{stage}给出了无效数值 ({where})；可能的原因是 {cause}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{stage} ran out of {kind}.</source>
        <translation>{stage}：{kind}已用尽。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/contact_sheet.py"/>
        <source>{state} · seed {seed}</source>
        <translation>{state} · 种子 {seed}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <location filename="../../wan22_desktop/ui/timeline.py"/>
        <source>{steps} steps</source>
        <translation>{steps} 步</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <source>{steps} steps, {high} of them high noise</source>
        <translation>{steps} 步，其中 {high} 步为高噪声</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{suggestion}, or close other programs, then run the job again.</source>
        <translation>{suggestion}，或关闭其他程序，然后重新运行任务。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/upkeep_dialog.py"/>
        <source>{taken} of {most}</source>
        <translation>{taken} / {most}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/contact_sheet.py"/>
        <source>{ticked} of {count} ticked</source>
        <translation>已勾选 {ticked} / {count}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/words.py"/>
        <source>{time} left</source>
        <translation>剩余 {time}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/monitor.py"/>
        <source>{tip} No graphics card was found.</source>
        <translation>{tip}未找到显卡。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_box.py"/>
        <source>{tokens} of {most} tokens</source>
        <translation>{tokens} / {most} 个 token</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_box.py"/>
        <source>{tokens} of {most} tokens: the end is not read</source>
        <translation>{tokens} / {most} 个 token：末尾部分不会被读取</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/monitor.py"/>
        <source>{used:.1f} of {total:.1f} GB</source>
        <translation>{used:.1f} / {total:.1f} GB</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/setting.py"/>
        <source>{value} has a comma: write {right}</source>
        <translation>{value} 含有逗号：请写成 {right}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/setting.py"/>
        <source>{value} holds what cannot be written</source>
        <translation>{value} 含有无法写入的内容</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/setting.py"/>
        <source>{value} is less than {least}</source>
        <translation>{value} 小于 {least}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/setting.py"/>
        <source>{value} is more than {most}</source>
        <translation>{value} 大于 {most}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/setting.py"/>
        <source>{value} is neither on nor off</source>
        <translation>{value} 既不是 on 也不是 off</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/setting.py"/>
        <source>{value} is neither true nor false</source>
        <translation>{value} 既不是 true 也不是 false</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/setting.py"/>
        <source>{value} is no number</source>
        <translation>{value} 不是数字</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/setting.py"/>
        <source>{value} is no number to count with</source>
        <translation>{value} 不是可用于计算的数</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/setting.py"/>
        <source>{value} is no text</source>
        <translation>{value} 不是文本</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/setting.py"/>
        <source>{value} is no whole number</source>
        <translation>{value} 不是整数</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/setting.py"/>
        <source>{value} is none of {allowed}</source>
        <translation>{value} 不在 {allowed} 之中</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{variable} ({setting}): {reason}.</source>
        <translation>{variable} ({setting})：{reason}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/validation.py"/>
        <source>{version} on {system}</source>
        <translation>{system} 上的 {version}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>{version} writes H.264 and reads it back.</source>
        <translation>{version} 可以写入 H.264 并读回。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{what}</source>
        <translation>{what}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>{what} (free: {free})</source>
        <translation>{what}（空闲：{free}）</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <source>{what} ({count} times)</source>
        <translation>{what}（{count} 次）</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/doctor.py"/>
        <source>{what} ({part})</source>
        <translation>{what} ({part})</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <source>{what} is not text</source>
        <translation>{what} 不是文本</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{what} needs {library} {wanted} or later; {present} is installed.</source>
        <translation>{what} 需要 {library} {wanted} 或更高版本；已安装的是 {present}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/comparing.py"/>
        <source>{what} took {now} instead of the usual {usual} (± {scatter} over {runs} runs).</source>
        <translation>{what}用时 {now}，而通常为 {usual}（± {scatter}，共 {runs} 次运行）。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/comparing.py"/>
        <source>{what} took {now} instead of the usual {usual}, while other programs used the processor.</source>
        <translation>{what}用时 {now}，而通常为 {usual}，当时其他程序也在使用处理器。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/comparing.py"/>
        <source>{what} took {now}, as usual ({usual} ± {scatter} over {runs} runs).</source>
        <translation>{what}用时 {now}，与通常一样（{usual} ± {scatter}，共 {runs} 次运行）。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{what}.</source>
        <translation>{what}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{why} It went on from {point} with {choice}.</source>
        <translation>{why}已从{point}起以此方式继续：{choice}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/variants.py"/>
        <source>{width} wide with {blocks} blocks</source>
        <translation>宽度 {width}，{blocks} 个模块</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/conditioning.py"/>
        <source>{width}×{height} is more than {most} megapixels</source>
        <translation>{width}×{height} 超过 {most} 百万像素</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <source>{width}×{height}, {frames} frames, {steps} steps</source>
        <translation>{width}×{height}，{frames} 帧，{steps} 步</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>… of details</source>
        <translation>… 细节</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>… until</source>
        <translation>… 终点</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/validation_dialog.py"/>
        <source>✓ well</source>
        <translation>✓ 正常</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/validation_dialog.py"/>
        <source>✗ not well</source>
        <translation>✗ 异常</translation>
    </message>
</context>
</TS>
