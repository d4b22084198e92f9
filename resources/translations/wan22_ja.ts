<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Wan22</name>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>&amp;About Wan22 Desktop</source>
        <translation>Wan22 Desktop について(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>&amp;Add a model folder…</source>
        <translation>モデルのフォルダーを追加(&amp;A)…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>&amp;Cancel the running job</source>
        <translation>実行中のジョブをキャンセル(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>&amp;Check everything…</source>
        <translation>すべてを確認(&amp;C)…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_dialog.py"/>
        <source>&amp;Copy report</source>
        <translation>報告をコピー(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>&amp;Diagnostics…</source>
        <translation>診断情報(&amp;D)…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/queue_menu.py"/>
        <source>&amp;Draft</source>
        <translation>ドラフト(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/queue_menu.py"/>
        <source>&amp;Finish the ticked drafts</source>
        <translation>チェックしたドラフトを仕上げる(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>&amp;Folder for videos…</source>
        <translation>動画のフォルダー(&amp;F)…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>&amp;Full screen</source>
        <translation>全画面表示(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>&amp;Gallery</source>
        <translation>ギャラリー(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>&amp;Generate</source>
        <translation>生成(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>&amp;Guides</source>
        <translation>ガイド(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>&amp;Help on this part</source>
        <translation>この部分のヘルプ(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/queue_menu.py"/>
        <source>&amp;Hold the queue</source>
        <translation>キューの保留(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>&amp;Large gallery</source>
        <translation>ギャラリーを大きく表示(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>&amp;Memory and caches…</source>
        <translation>メモリとキャッシュ(&amp;M)…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/queue_menu.py"/>
        <source>&amp;Notify when the queue is done</source>
        <translation>キューの完了時に通知(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>&amp;Play or pause</source>
        <translation>再生または一時停止(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/queue_menu.py"/>
        <source>&amp;Prompts from a file…</source>
        <translation>ファイルからのプロンプト(&amp;P)…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/queue_menu.py"/>
        <source>&amp;Queue</source>
        <translation>キュー(&amp;Q)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>&amp;Rescan for models</source>
        <translation>モデルの再スキャン(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>&amp;Stop the running job and keep it</source>
        <translation>実行中のジョブを停止して残す(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/queue_menu.py"/>
        <source>&amp;Undo taking off the list</source>
        <translation>一覧から外したものを元に戻す(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_dialog.py"/>
        <source>&amp;Verify files</source>
        <translation>ファイルの検証(&amp;V)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>&amp;Watch a folder of models…</source>
        <translation>モデルのフォルダーを監視(&amp;W)…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>0 to 1</source>
        <translation>0～1</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/words.py"/>
        <source>1 job</source>
        <translation>ジョブ 1 件</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/words.py"/>
        <source>1 job, {time}</source>
        <translation>ジョブ 1 件、{time}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/attention.py"/>
        <source>1 video is made</source>
        <translation>動画が 1 本できました</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/library_bar.py"/>
        <source>1 watched folder ▾</source>
        <translation>監視フォルダー 1 個 ▾</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>14B models and Wan2.1 need the Wan2.1 VAE (16 channels); TI2V-5B needs the Wan2.2 VAE (48 channels).</source>
        <translation>14B モデルと Wan2.1 には Wan2.1 VAE（16 チャンネル）、TI2V-5B には Wan2.2 VAE（48 チャンネル）が必要です。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_filter.py"/>
        <source>15 to 40 GB</source>
        <translation>15～40 GB</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>&lt;b&gt;Wan22 Desktop {version}&lt;/b&gt;&lt;p&gt;Drop a Wan model folder, write a prompt, get a video. Everything stays on this machine.&lt;/p&gt;&lt;p&gt;Licence: Apache-2.0. Its ffmpeg program is a GPL build.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Wan22 Desktop {version}&lt;/b&gt;&lt;p&gt;Wan モデルのフォルダーをドロップし、プロンプトを書くと、動画ができます。すべてはこのコンピューターの中だけで行われます。&lt;/p&gt;&lt;p&gt;ライセンス：Apache-2.0。同梱の ffmpeg プログラムは GPL ビルドです。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>A LoRA holds changes to a model, not a model.</source>
        <translation>LoRA に入っているのはモデルへの変更で、モデルそのものではありません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A LoRA is not a model</source>
        <translation>LoRA はモデルではありません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_list.py"/>
        <source>A click on “{badge}” tells why.</source>
        <translation>「{badge}」をクリックすると理由を表示します。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A description file is damaged</source>
        <translation>記述ファイルが壊れています</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>A disk or a network folder went away while a file on it was in use.</source>
        <translation>ファイルの使用中に、ディスクまたはネットワークフォルダーの接続が切れました。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A download is not finished</source>
        <translation>ダウンロードが終わっていません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>A download or copy was interrupted, or the disk was full.</source>
        <translation>ダウンロードまたはコピーが中断されたか、ディスクがいっぱいになりました。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>A download program left a file that it has not completed yet.</source>
        <translation>ダウンロードプログラムの、まだ完了していないファイルが残っています。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A file is cut short</source>
        <translation>ファイルが途中で切れています</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A file is missing</source>
        <translation>ファイルがありません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A file is not what was published</source>
        <translation>公開されたファイルと異なります</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A file of the model is damaged</source>
        <translation>モデルのファイルが壊れています</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>A file that describes a variant of your own does not follow its schema.</source>
        <translation>独自のバリエーションを記述したファイルが、スキーマに従っていません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/log.py"/>
        <source>A file that would grow beyond it is put aside, and a new one begun.</source>
        <translation>これを超えるファイルは別に保管し、新しいファイルを始めます。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A file went away</source>
        <translation>ファイルが見つからなくなりました</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>A finished file is never replaced unless you say so.</source>
        <translation>完成したファイルは、指定がない限り置き換えません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/upkeep_dialog.py"/>
        <source>A good neighbour</source>
        <translation>ほかのプログラムへの配慮</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>A job that fails leaves a report of what it was and where it ran.</source>
        <translation>失敗したジョブについて、内容と実行環境の報告を残します。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>A library is missing or damaged: an installation was interrupted, or another program changed it.</source>
        <translation>ライブラリがないか壊れています。インストールが中断されたか、別のプログラムが変更した可能性があります。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A library of the app does not work</source>
        <translation>アプリのライブラリが動作しません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>A line of the list has a column or a value that is not known.</source>
        <translation>リストのある行に、不明な列または値があります。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A line of the settings is not used</source>
        <translation>設定ファイルに使われない行があります</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>A line was edited to something that is no TOML, no known setting, or out of bounds.</source>
        <translation>編集された行が、TOML として正しくないか、不明な設定か、範囲外の値です。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>A link or an index in the folder leads to a file elsewhere on your disk. Models have no need for that.</source>
        <translation>フォルダー内のリンクまたはインデックスが、ディスク上の別の場所にあるファイルを指しています。モデルにその必要はありません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>A model brings its own.</source>
        <translation>モデルに付属するものを使います。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>A model that cannot run was told to be well.</source>
        <translation>実行できないモデルが正常と判定されました。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>A new process is there after {took}, which is slow.</source>
        <translation>新しいプロセスの起動に {took} かかりました。遅い状態です。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>A new process is there after {took}.</source>
        <translation>新しいプロセスは {took} で起動しました。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>A newer version of the app was used with the same folder.</source>
        <translation>同じフォルダーを、アプリのより新しいバージョンで使用しています。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>A number lies outside what the model or the app can do, or a name is not known.</source>
        <translation>数値がモデルまたはアプリで使える範囲の外にあるか、名前が不明です。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A part is a pickle file</source>
        <translation>pickle ファイルの部品があります</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A part of the LoRA has no place here</source>
        <translation>LoRA の一部は適用先がありません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A part of the model does not work</source>
        <translation>動作しない部品があります</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A part of the model has no weights</source>
        <translation>重みのない部品があります</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A part of the model is missing</source>
        <translation>モデルの一部がありません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A part was done again more carefully</source>
        <translation>一部をより慎重な方法でやり直しました</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A path leads out of the model</source>
        <translation>モデルの外を指すパスがあります</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <source>A picture of what is to appear</source>
        <translation>登場させたいものの画像</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <source>A picture or video: white where something new is made</source>
        <translation>画像または動画。白い部分を新しく作ります</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A placeholder stands for a file</source>
        <translation>実体のない代用ファイルです</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>A problem has no remedy: {code}.</source>
        <translation>問題に対処方法がありません：{code}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>A processor computes these models some hundred times slower than a graphics card.</source>
        <translation>これらのモデルの計算は、CPU ではグラフィックカードの数百分の一の速さになります。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/profile_page.py"/>
        <source>A profile of your own</source>
        <translation>独自のプロファイル</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A registry entry cannot be used</source>
        <translation>使えない登録項目があります</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A setting cannot be used</source>
        <translation>使えない設定があります</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A setting has no effect here</source>
        <translation>ここでは効果のない設定です</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A setting was adjusted</source>
        <translation>設定を調整しました</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>A shard was not downloaded, or a conversion left tensors out.</source>
        <translation>分割ファイルの 1 つがダウンロードされていないか、変換でテンソルが抜け落ちています。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <source>A square video of the face whose expressions the character takes on</source>
        <translation>顔の正方形の動画。その表情をキャラクターに写します</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>A step less, a step more for the high-noise expert</source>
        <translation>高ノイズエキスパートのステップを 1 つ減らす、1 つ増やす</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/others.py"/>
        <source>A strength that changes from step to step has no counterpart here; the first one was taken.</source>
        <translation>ステップごとに変わる強さには、ここで対応するものがありません。最初の値を取り込みました。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>A tensor was never filled from a file.</source>
        <translation>ファイルの値が読み込まれなかったテンソルがあります。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>A text encoder of another family (CLIP, T5) was put where UMT5 belongs.</source>
        <translation>UMT5 を置くべき場所に、別の系統（CLIP、T5）のテキストエンコーダーが置かれています。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A variable of the environment is not used</source>
        <translation>使われない環境変数があります</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>A variable that begins with WAN22_ holds a value that its setting cannot have.</source>
        <translation>WAN22_ で始まる変数に、その設定では使えない値が入っています。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/attention.py"/>
        <source>A video could not be made</source>
        <translation>動画を作れませんでした</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/engine/awake.py"/>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>A video is being made</source>
        <translation>動画を作成中です</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <source>A video, or a single picture</source>
        <translation>動画、または 1 枚の画像</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>A way of running failed, and the app went on in a more frugal or more exact one.</source>
        <translation>ある実行方法が失敗したため、アプリはより負荷の軽い方法、またはより正確な方法で続けました。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A weights file is damaged</source>
        <translation>重みファイルが壊れています</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/sysfs.py"/>
        <source>AMD graphics card</source>
        <translation>AMD のグラフィックカード</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/scope_tree.py"/>
        <source>About</source>
        <translation>内容</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>About Wan22 Desktop</source>
        <translation>Wan22 Desktop について</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>About {needed} of main memory and paging file are needed and {available} are left.</source>
        <translation>メインメモリとページングファイルが約 {needed} 必要ですが、残りは {available} です。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>About {needed} of {kind} are needed and {available} are free.</source>
        <translation>{kind}が約 {needed} 必要ですが、空きは {available} です。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>About {needed} of {kind} are needed and {available} are free: other programs hold the rest. The job begins as soon as there is room, and gives up after {minutes} minutes.</source>
        <translation>{kind}が約 {needed} 必要ですが、空きは {available} です。残りはほかのプログラムが使用しています。空きができ次第ジョブを開始し、{minutes} 分たつと中止します。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/loras_group.py"/>
        <source>Add LoRAs</source>
        <translation>LoRA の追加</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/models_panel.py"/>
        <source>Add a model folder</source>
        <translation>モデルのフォルダーの追加</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/models_panel.py"/>
        <source>Add folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Add {what}.</source>
        <translation>次のものを追加してください：{what}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/loras_group.py"/>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>After its first load every part of a model is tried on a few numbers; off: it is used at once. Code in a model's files is never run either way.</source>
        <translation>初回の読み込みの後、モデルの各部品を少数の数値で試します。オフの場合はすぐに使います。どちらの場合も、モデルのファイル内のコードは実行しません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>After loading each part is tried on a few numbers, and this one gave nothing usable.</source>
        <translation>読み込みの後、各部品を少数の数値で試します。この部品からは使える結果が得られませんでした。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>After {where} neighbouring points have nothing in common: probably because of {cause}, or there are far too few steps.</source>
        <translation>{where}の後、隣り合う点に共通性がありません。考えられる原因：{cause}、または極端に少ないステップ数。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/profile_page.py"/>
        <source>All is as by default: there is nothing to keep yet.</source>
        <translation>すべて初期値のままです。保存するものはまだありません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>All of it became one flat colour ({where}); probably because of {cause}.</source>
        <translation>全体が単一の色になりました（{where}）。考えられる原因：{cause}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/filter_bar.py"/>
        <source>All of these words, in name, folder, kind or task (Ctrl+F)</source>
        <translation>名前、フォルダー、種類、タスクから、すべての語を含むものを探します（Ctrl+F）</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>All of these words; "30 steps" in quotation marks is one (/)</source>
        <translation>すべての語を含むものを探します。引用符で囲んだ"30 steps"は 1 つの語として扱います（/）</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/settings_opener.py"/>
        <source>All settings…</source>
        <translation>すべての設定…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_filter.py"/>
        <source>All sources</source>
        <translation>すべての出力元</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>All steps for one expert</source>
        <translation>すべてのステップを一方のエキスパートに</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/validation_dialog.py"/>
        <source>All {count} checks are well; they took {seconds:.1f} s.</source>
        <translation>{count} 件の確認はすべて正常です。所要時間は {seconds:.1f} 秒です。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>An error in the program</source>
        <translation>プログラムのエラー</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>An input file cannot be used</source>
        <translation>使えない入力ファイルがあります</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>Another program took memory while the job ran, or the job needed more than was foreseen. It was tried in more frugal ways before.</source>
        <translation>ジョブの実行中に別のプログラムがメモリを使ったか、ジョブに予測を超えるメモリが必要でした。より負荷の軽い方法はすでに試しました。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <source>Another seed</source>
        <translation>別のシード</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/pair_dialog.py"/>
        <source>Another {part}</source>
        <translation>別の{part}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_filter.py"/>
        <source>Any size</source>
        <translation>すべてのサイズ</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Any tag</source>
        <translation>すべてのタグ</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/filter_bar.py"/>
        <source>Any variant</source>
        <translation>すべてのバリエーション</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Any {star}</source>
        <translation>すべての {star}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/filter_bar.py"/>
        <source>Anything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/loras_group.py"/>
        <source>As its file says; of a pair, either half brings the other</source>
        <translation>ファイルの指定に従います。組の場合は、片方を選ぶともう一方も使います</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/verification.py"/>
        <source>As published</source>
        <translation>公開されたとおり</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/presets.py"/>
        <source>As the authors make theirs: all of their steps, at the largest size of this model</source>
        <translation>開発元と同じ作り方：すべてのステップ、このモデルの最大サイズ</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>As the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/crop_dialog.py"/>
        <source>As without a crop: the middle of the picture, as large as it can be</source>
        <translation>トリミングしない場合と同じ：画像の中央をできるだけ大きく使います</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_panel.py"/>
        <source>At the end of the queue</source>
        <translation>キューの最後に</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>At the seam a shift of colours of {shift} was taken out; at the end the colours are {drift} away from where it began (in deviations; above 0.5 is seen).</source>
        <translation>つなぎ目で色のずれ {shift} を取り除きました。末尾の色は開始時から {drift} 離れています（単位は偏差。0.5 を超えると目に見えます）。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Attention is computed by torch itself</source>
        <translation>アテンションは torch 自身が計算します</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/loras_group.py"/>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Automatic plans prefer</source>
        <translation>自動プランの優先</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/generation.py"/>
        <source>Automatic: the fastest way that fits</source>
        <translation>自動：収まる範囲で最も速い方法</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/output_group.py"/>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>Automatic: {usual}</source>
        <translation>自動：{usual}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/help_window.py"/>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/help_window.py"/>
        <source>Back (Alt+Left)</source>
        <translation>戻る（Alt+Left）</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/output_group.py"/>
        <source>Back to an MP4 that plays everywhere</source>
        <translation>どこでも再生できる MP4 に戻します</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_row.py"/>
        <source>Back to the default</source>
        <translation>初期値に戻す</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/fit_panel.py"/>
        <source>Back to the settings before (Ctrl+Z)</source>
        <translation>前の設定に戻します（Ctrl+Z）</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>Back to what the model is best run with</source>
        <translation>モデルに最適な設定に戻します</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <source>Back to what this model is best run with</source>
        <translation>このモデルに最適な設定に戻します</translation>
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
        <translation>バランス</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/scope_tree.py"/>
        <source>Began</source>
        <translation>開始</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <source>Beside earlier runs of the same kind</source>
        <translation>同じ種類の以前の実行との比較</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/presets.py"/>
        <source>Best</source>
        <translation>最高</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <source>Best rated</source>
        <translation>評価の高い順</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>Better</source>
        <translation>画質を上げるには</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/output_group.py"/>
        <source>Bits</source>
        <translation>ビット</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Blocks and decoder of our own, compiled blocks, step caches and faster attention may be used; off: the libraries' code as it is.</source>
        <translation>独自のブロックとデコーダー、コンパイル済みブロック、ステップキャッシュ、高速なアテンションを使えるようにします。オフの場合はライブラリのコードをそのまま使います。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>Both experts have the same here: {taken} was taken.</source>
        <translation>ここでは両エキスパートで共通です。{taken} を取り込みました。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>Both experts share this setting here; the first was taken.</source>
        <translation>ここでは両エキスパートがこの設定を共有します。最初のものを取り込みました。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover.py"/>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>Boundary of the experts</source>
        <translation>エキスパートの境界</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Bring back what was removed</source>
        <translation>削除したものを元に戻す</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Bring back what was taken off</source>
        <translation>外したものを戻す</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_row.py"/>
        <source>Browse for: {setting}</source>
        <translation>参照：{setting}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_row.py"/>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>By its shapes this is {candidates}; {used} was taken because {why}.</source>
        <translation>形状から考えられるのは {candidates} です。{used} と判断しました（理由：{why}）。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>By this machine</source>
        <translation>このコンピューターに応じて選択</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/job_menu.py"/>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <location filename="../../wan22_desktop/ui/job_list.py"/>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Cancelling …</source>
        <translation>キャンセル中 …</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <location filename="../../wan22_desktop/ui/model_words.py"/>
        <source>Cannot run</source>
        <translation>実行不可</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>Care</source>
        <translation>慎重さ</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>Care of the step cache</source>
        <translation>ステップキャッシュの慎重さ</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>Changed. The default is {value}.</source>
        <translation>変更済みです。初期値は {value} です。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <source>Character</source>
        <translation>キャラクター</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/validation_dialog.py"/>
        <source>Check</source>
        <translation>確認項目</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/validation_dialog.py"/>
        <source>Check everything</source>
        <translation>すべてを確認</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Check everything…</source>
        <translation>すべてを確認…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Check free disk space and run the job again.</source>
        <translation>ディスクの空きを確認し、ジョブをもう一度実行してください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Check that VAE and transformer belong together.</source>
        <translation>VAE とトランスフォーマーが組になっているか確認してください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Check that the folder may be read, and that the drive it is on answers.</source>
        <translation>フォルダーの読み取りが許可されているか、ドライブが応答しているかを確認してください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>Check the disk for errors.</source>
        <translation>ディスクのエラーを確認してください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Check the path, or plug in the drive it was on.</source>
        <translation>パスを確認するか、保存先のドライブを接続してください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/verification.py"/>
        <source>Checked: {found}</source>
        <translation>確認済み：{found}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/validation_dialog.py"/>
        <source>Checks and what they found</source>
        <translation>確認項目と結果</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/loras_group.py"/>
        <source>Choose LoRA files, or drop them here</source>
        <translation>LoRA ファイルを選ぶか、ここにドロップします</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Choose a LoRA that was made for a Wan model, as a safetensors file.</source>
        <translation>Wan モデル用に作られた safetensors 形式の LoRA を選んでください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/pair_dialog.py"/>
        <source>Choose a file or folder that no known model has</source>
        <translation>既知のモデルにないファイルまたはフォルダーを選びます</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Choose a file that was exported from this app, or mend the place that is named and import it again.</source>
        <translation>このアプリからエクスポートしたファイルを選ぶか、示された箇所を修正してもう一度インポートしてください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <source>Choose a line to see all of it</source>
        <translation>行を選ぶと全文が表示されます</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Choose a model that can ({suggestion}).</source>
        <translation>対応するモデルを選んでください（{suggestion}）。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Choose a model that ends with a picture, too, and drop both pictures again.</source>
        <translation>終了画像にも対応するモデルを選び、2 枚の画像をもう一度ドロップしてください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/ladder.py"/>
        <source>Choose a smaller edition of the model (fp8 or GGUF)</source>
        <translation>モデルの小さい版（fp8 または GGUF）を選ぶ</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/failures.py"/>
        <source>Choose a smaller size or fewer frames</source>
        <translation>サイズを小さくするかフレーム数を減らす</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Choose another file.</source>
        <translation>別のファイルを選んでください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Choose another folder for videos, and run the job again</source>
        <translation>動画の別のフォルダーを選び、ジョブをもう一度実行します</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Choose another folder…</source>
        <translation>別のフォルダーを選ぶ…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Choose another name, or pass --overwrite.</source>
        <translation>別の名前を選ぶか、--overwrite を指定してください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Choose another one; everything is as it was before.</source>
        <translation>別のものを選んでください。すべて元のままです。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Choose another place, or make room and run the job again.</source>
        <translation>別の場所を選ぶか、空きを増やしてジョブをもう一度実行してください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Choose another place, or make room and save it again.</source>
        <translation>別の場所を選ぶか、空きを増やしてもう一度保存してください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/pair_dialog.py"/>
        <source>Choose missing parts</source>
        <translation>足りない部品の選択</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_menu.py"/>
        <source>Choose missing parts…</source>
        <translation>足りない部品を選ぶ…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Choose one of {known}, or write one into the settings file under [profiles.{profile}].</source>
        <translation>{known} のいずれかを選ぶか、設定ファイルの[profiles.{profile}]に書いてください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>Choose the best way</source>
        <translation>最適な方法を選ぶ</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Choose the edition of the LoRA that was made for this model, or the model that the LoRA was made for.</source>
        <translation>このモデル用の版の LoRA を選ぶか、LoRA の対象モデルを選んでください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>Choose the fast plan</source>
        <translation>高速プランを選ぶ</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Choose the folder that holds the model</source>
        <translation>モデルの入ったフォルダーを選びます</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/picture_slot.py"/>
        <source>Choose the part of the picture that is used</source>
        <translation>画像の使う範囲を選びます</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>Choose the usual plan</source>
        <translation>通常のプランを選ぶ</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/pair_dialog.py"/>
        <source>Choose the {part}</source>
        <translation>{part}の選択</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Choose {made_with}, or make the video again.</source>
        <translation>{made_with} を選ぶか、動画を作り直してください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/filter_bar.py"/>
        <location filename="../../wan22_desktop/ui/upkeep_dialog.py"/>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/filter_bar.py"/>
        <location filename="../../wan22_desktop/ui/models_panel.py"/>
        <source>Clear the filter</source>
        <translation>絞り込みの解除</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/upkeep_dialog.py"/>
        <source>Clear {name}</source>
        <translation>{name} のクリア</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/file_slot.py"/>
        <source>Click to choose, or drop it</source>
        <translation>クリックして選択、またはドロップ</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/diagnostics_dialog.py"/>
        <location filename="../../wan22_desktop/ui/pair_dialog.py"/>
        <location filename="../../wan22_desktop/ui/profile_dialog.py"/>
        <location filename="../../wan22_desktop/ui/report_dialog.py"/>
        <location filename="../../wan22_desktop/ui/settings_dialog.py"/>
        <location filename="../../wan22_desktop/ui/validation_dialog.py"/>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>Close other programs</source>
        <translation>ほかのプログラムを終了する</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>Close other programs and try again.</source>
        <translation>ほかのプログラムを終了して、もう一度試してください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Close other programs before starting.</source>
        <translation>始める前に、ほかのプログラムを終了してください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Close other programs that use the graphics card: browsers, games, other video programs.</source>
        <translation>ブラウザー、ゲーム、ほかの動画プログラムなど、グラフィックカードを使うプログラムを終了してください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Close other programs, leave less memory to them, or press Go on anyway.</source>
        <translation>ほかのプログラムを終了するか、ほかのプログラム用に残すメモリを減らすか、「このまま続行」を押してください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Close other programs, or cancel the job and choose a smaller size or fewer frames.</source>
        <translation>ほかのプログラムを終了するか、ジョブをキャンセルしてサイズを小さくするかフレーム数を減らしてください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Close other programs, or choose a smaller size, fewer frames or a smaller model.</source>
        <translation>ほかのプログラムを終了するか、サイズを小さくする、フレーム数を減らす、小さなモデルを使うなどしてください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Close programs that keep many files open.</source>
        <translation>多くのファイルを開いているプログラムを終了してください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/said.py"/>
        <source>Close this line</source>
        <translation>この行を閉じる</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Closed …</source>
        <translation>終了中 …</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Code of a model's own is refused as long as it is not known to be harmless.</source>
        <translation>モデル独自のコードは、無害とわかっていない限り拒否します。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>Code that lies in a model's folder is never run, pickle files are read without running what is in them, and a path that leads out of a model's folder is refused. This cannot be turned off.</source>
        <translation>モデルのフォルダーにあるコードは決して実行しません。pickle ファイルは中のコードを実行せずに読み取り、モデルのフォルダーの外に出るパスは拒否します。これをオフにすることはできません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/problem_banner.py"/>
        <source>Code, names and numbers, for a report</source>
        <translation>報告用のコード、名前、数値</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/output_group.py"/>
        <source>Codec</source>
        <translation>コーデック</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Compare those that are chosen</source>
        <translation>選んだものを比較</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <source>Computing the text encoder</source>
        <translation>テキストエンコーダーの計算</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/log.py"/>
        <source>Console</source>
        <translation>コンソール</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <location filename="../../wan22_desktop/ui/job_menu.py"/>
        <location filename="../../wan22_desktop/ui/stage.py"/>
        <source>Continue this video…</source>
        <translation>この動画の続きを作る…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <source>Continued</source>
        <translation>続き元</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <source>Continues</source>
        <translation>続き元</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover_note.py"/>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <location filename="../../wan22_desktop/ui/problem_banner.py"/>
        <location filename="../../wan22_desktop/ui/profile_dialog.py"/>
        <location filename="../../wan22_desktop/ui/report_dialog.py"/>
        <location filename="../../wan22_desktop/ui/validation_dialog.py"/>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/help_window.py"/>
        <source>Copy address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/validation_dialog.py"/>
        <source>Copy all findings as text</source>
        <translation>すべての結果をテキストとしてコピーします</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/profile_dialog.py"/>
        <source>Copy all of it as text</source>
        <translation>すべてをテキストとしてコピーします</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Copy config.json and the weights of {component} again from the same source.</source>
        <translation>config.json と {component} の重みを、同じ入手元からもう一度コピーしてください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/problem_banner.py"/>
        <source>Copy everything that is known about this, for a report</source>
        <translation>報告用に、この問題についてわかっていることをすべてコピーします</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Copy its path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Copy or download the files of {component} again; if it is a conversion, make it again.</source>
        <translation>{component} のファイルをもう一度コピーまたはダウンロードしてください。変換したものの場合は、変換し直してください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Copy or download {file} again; it is small.</source>
        <translation>{file} をもう一度コピーまたはダウンロードしてください。小さなファイルです。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_menu.py"/>
        <source>Copy path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Copy scheduler/scheduler_config.json from the model's source.</source>
        <translation>モデルの入手元から scheduler/scheduler_config.json をコピーしてください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <source>Copy the chosen lines, or all that are shown</source>
        <translation>選んだ行、または表示中のすべての行をコピーします</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <location filename="../../wan22_desktop/ui/stage.py"/>
        <source>Copy the file</source>
        <translation>ファイルをコピー</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Copy the files</source>
        <translation>ファイルをコピー</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Copy the folder {component}/ from the model's source into {path}.</source>
        <translation>モデルの入手元から {component}/フォルダーを {path} にコピーしてください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Copy the folder {missing}/ from the model's source; one expert alone gives no usable video.</source>
        <translation>モデルの入手元から {missing}/フォルダーをコピーしてください。一方のエキスパートだけでは使える動画になりません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover_note.py"/>
        <source>Copy the list of what was not taken</source>
        <translation>取り込まなかったもののリストをコピーします</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Copy the other expert from the model's source.</source>
        <translation>モデルの入手元から、もう一方のエキスパートをコピーしてください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Copy the {component} again from the model's source.</source>
        <translation>モデルの入手元から {component} をもう一度コピーしてください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <location filename="../../wan22_desktop/ui/stage.py"/>
        <source>Copy this frame</source>
        <translation>このフレームをコピー</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Copy {file} from the model's source into the same folder.</source>
        <translation>モデルの入手元から {file} を同じフォルダーにコピーしてください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <source>Count</source>
        <translation>生成数</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>Counts from the next job on.</source>
        <translation>次のジョブから有効になります。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>Counts from the next start of the app on.</source>
        <translation>次回のアプリの起動から有効になります。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/crop_dialog.py"/>
        <source>Crop</source>
        <translation>トリミング</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/picture_slot.py"/>
        <source>Crop the {label}</source>
        <translation>{label} のトリミング</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/picture_slot.py"/>
        <source>Crop…</source>
        <translation>トリミング…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_box.py"/>
        <source>Ctrl+↑ and Ctrl+↓ go through earlier prompts</source>
        <translation>Ctrl+↑ と Ctrl+↓ で以前のプロンプトを順に表示します</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/size_fields.py"/>
        <source>Custom</source>
        <translation>カスタム</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <source>Custom Wan model</source>
        <translation>カスタム Wan モデル</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/log.py"/>
        <source>Debug mode</source>
        <translation>デバッグモード</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_outputs.py"/>
        <source>Debug mode: look into tensors too (slower)</source>
        <translation>デバッグモード：テンソルも調べる（遅くなります）</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <location filename="../../wan22_desktop/ui/scope_tree.py"/>
        <source>Debug scopes</source>
        <translation>デバッグスコープ</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/log.py"/>
        <source>Debug scopes are recorded, and a file of its own says how long each took.</source>
        <translation>デバッグスコープを記録し、それぞれの所要時間を専用のファイルに書きます。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/job_menu.py"/>
        <source>Decode again</source>
        <translation>もう一度デコード</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <location filename="../../wan22_desktop/domain/progress.py"/>
        <source>Decoding</source>
        <translation>デコード</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <source>Decoding a tile</source>
        <translation>タイルのデコード</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/progress.py"/>
        <source>Decoding frame {done} of {total}</source>
        <translation>フレームのデコード中（{done}/{total}）</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>Decoding needs the most memory at once, and less was free than foreseen.</source>
        <translation>デコードは一度に最も多くのメモリを必要とし、空きが予測より少なくなっていました。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/advice.py"/>
        <source>Decoding took {share:.0%} of the last {count} jobs' time; drafts, which are not decoded, show sooner whether a seed is worth it.</source>
        <translation>最近の {count} 件のジョブでは、時間の {share:.0%} がデコードにかかっています。デコードしないドラフトなら、シードの良し悪しをより早く確かめられます。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/advice.py"/>
        <source>Decoding took {share:.0%} of the last {count} jobs' time; it was done in tiles, which costs more: close other programs or choose a smaller size, then it needs none.</source>
        <translation>最近の {count} 件のジョブでは、時間の {share:.0%} がデコードにかかっています。時間のかかるタイル方式で処理しました。ほかのプログラムを終了するかサイズを小さくすると、タイルが不要になります。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <source>Decoding, first half</source>
        <translation>デコード（前半）</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/preset_bar.py"/>
        <location filename="../../wan22_desktop/ui/profile_page.py"/>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/preset_bar.py"/>
        <source>Delete a preset</source>
        <translation>プリセットの削除</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Delete it in its folder: drives without a trash, and some network folders, leave no other way.</source>
        <translation>フォルダーで直接削除してください。ごみ箱のないドライブや一部のネットワークフォルダーでは、ほかに方法がありません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/preset_bar.py"/>
        <source>Delete the preset “{name}”? Videos that were made with it stay as they are.</source>
        <translation>プリセット「{name}」を削除しますか？これを使って作った動画はそのまま残ります。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/profile_page.py"/>
        <source>Delete the profile {name}</source>
        <translation>プロファイル {name} を削除</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <location filename="../../wan22_desktop/domain/progress.py"/>
        <source>Denoising</source>
        <translation>ノイズ除去</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <source>Denoising steps: more is finer and slower</source>
        <translation>ノイズ除去のステップ数。多いほど精細になり、時間がかかります</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/progress.py"/>
        <source>Denoising, step {done} of {total}</source>
        <translation>ノイズ除去中、ステップ{done}/{total}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/problem_banner.py"/>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/problem_banner.py"/>
        <source>Details of the problem</source>
        <translation>問題の詳細</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Details, with the evidence</source>
        <translation>詳細と判定の根拠</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_menu.py"/>
        <source>Details…</source>
        <translation>詳細…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/diagnostics_dialog.py"/>
        <source>Diagnostics</source>
        <translation>診断情報</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/diagnostics.py"/>
        <source>Diagnostics of Wan22 Desktop {version}, {time}.</source>
        <translation>Wan22 Desktop {version} の診断情報、{time}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/job_menu.py"/>
        <location filename="../../wan22_desktop/ui/problem_banner.py"/>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Diagnostics…</source>
        <translation>診断情報…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/screen.py"/>
        <source>Difference</source>
        <translation>差分</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <location filename="../../wan22_desktop/ui/monitor.py"/>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>Disk</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/problem_banner.py"/>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/problem_banner.py"/>
        <source>Dismiss (Esc)</source>
        <translation>閉じる（Esc）</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/help_window.py"/>
        <source>Dismiss the address</source>
        <translation>アドレスを閉じる</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover_note.py"/>
        <source>Dismiss what was read</source>
        <translation>読み取り結果を閉じる</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Do not use this folder if its source is unknown; otherwise copy the files into it.</source>
        <translation>入手元がわからない場合、このフォルダーは使わないでください。そうでなければ、ファイルをこのフォルダーの中にコピーしてください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Do not wait until other programs have the memory that is left to them</source>
        <translation>ほかのプログラム用に残すメモリが空くのを待たずに続けます</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Does every part that a video needs work here?</source>
        <translation>動画の作成に必要なすべての部分がここで動作するかを確認します</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Download or copy {file} again.</source>
        <translation>{file} をもう一度ダウンロードまたはコピーしてください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Download or copy {file} again. Do not use it if its source is unknown.</source>
        <translation>{file} をもう一度ダウンロードまたはコピーしてください。入手元がわからない場合は使わないでください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Download {file} again.</source>
        <translation>{file} をもう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/presets.py"/>
        <location filename="../../wan22_desktop/ui/job_list.py"/>
        <location filename="../../wan22_desktop/ui/prompt_panel.py"/>
        <source>Draft</source>
        <translation>ドラフト</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/contact_sheet.py"/>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Drafts</source>
        <translation>ドラフト</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/contact_sheet.py"/>
        <source>Drafts are shown here: make some with Draft, tick those that you like, and finish only these.</source>
        <translation>ドラフトはここに表示されます。「ドラフト」でいくつか作り、気に入ったものにチェックを付けて、それだけを仕上げてください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/crop_dialog.py"/>
        <source>Drag the frame, or move it with the arrow keys; zoom with the wheel, or + and −.</source>
        <translation>枠をドラッグするか矢印キーで動かします。ズームはホイール、または+と−で行います。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/transport.py"/>
        <source>Drag through the frames; Left and Right go by one, with Shift by ten</source>
        <translation>ドラッグしてフレームを移動します。←と→で 1 フレーム、Shift で 10 フレームずつ移動します</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/models_panel.py"/>
        <source>Drop a model folder here, or a folder with many models.</source>
        <translation>モデルのフォルダー、または多くのモデルが入ったフォルダーをここにドロップしてください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/drop_hint.py"/>
        <source>Drop models, or a folder with many of them,
a picture or two to begin and to end with, a video, a list of prompts,
or what was made here, with ComfyUI, Wan2GP, SD.Next or SwarmUI to have its settings back</source>
        <translation>ここにドロップできるもの：モデル、または多くのモデルが入ったフォルダー、
始まりと終わりの画像、動画、プロンプトのリスト、
このアプリや ComfyUI、Wan2GP、SD.Next、SwarmUI で作ったもの（設定を復元）</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Drop one of them, or watch the whole folder in the library.</source>
        <translation>そのうちの 1 つをドロップするか、フォルダー全体をライブラリの監視対象に加えてください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Drop the folder that holds model_index.json, transformer/ and vae/.</source>
        <translation>model_index.json、transformer/、vae/が入ったフォルダーをドロップしてください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>Each continuation begins with the last frames of the clip before, and small shifts of colour add up.</source>
        <translation>続きの動画はそれぞれ前の動画の最後のフレームから始まるため、わずかな色のずれが積み重なります。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/comparing.py"/>
        <source>Each step</source>
        <translation>各ステップ</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/comparing.py"/>
        <source>Each step of the high-noise expert</source>
        <translation>高ノイズエキスパートの各ステップ</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/comparing.py"/>
        <source>Each step of the low-noise expert</source>
        <translation>低ノイズエキスパートの各ステップ</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/comparing.py"/>
        <source>Each step of the only expert</source>
        <translation>単独のエキスパートの各ステップ</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <source>Earlier</source>
        <translation>以前</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_box.py"/>
        <source>Earlier prompts</source>
        <translation>以前のプロンプト</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_box.py"/>
        <source>Earlier prompts (Ctrl+↑)</source>
        <translation>以前のプロンプト（Ctrl+↑）</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <location filename="../../wan22_desktop/ui/upkeep_dialog.py"/>
        <source>Encoded prompts</source>
        <translation>エンコード済みプロンプト</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/progress.py"/>
        <source>Encoding</source>
        <translation>エンコード中</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <source>Encoding pictures</source>
        <translation>画像のエンコード</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Encoding …</source>
        <translation>エンコード中 …</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <location filename="../../wan22_desktop/planning/foreign.py"/>
        <location filename="../../wan22_desktop/ui/handover.py"/>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <location filename="../../wan22_desktop/video/foreign/others.py"/>
        <source>End image</source>
        <translation>終了画像</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/compare_bar.py"/>
        <source>End the comparison</source>
        <translation>比較の終了</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/library_bar.py"/>
        <source>End the search; what was found stays</source>
        <translation>検索を終了します。見つかったものは残ります</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>End them in the system's task manager.</source>
        <translation>システムのタスクマネージャーで終了してください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_filter.py"/>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>Errors only</source>
        <translation>エラーのみ</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Every frame came out flat ({detail}); nothing was saved.</source>
        <translation>すべてのフレームが単色になりました（{detail}）。何も保存していません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/log.py"/>
        <source>Every level is kept, and debug scopes look into tensors: slower, for finding faults.</source>
        <translation>すべてのレベルを保存し、デバッグスコープでテンソルも調べます。遅くなります。不具合を探すためのものです。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/validation_dialog.py"/>
        <source>Every part is tried once, and a small video is made. This takes some seconds.</source>
        <translation>各部分を一度ずつ試し、小さな動画を作ります。数秒かかります。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/preset_bar.py"/>
        <source>Every setting as this model is best run with</source>
        <translation>すべての設定を、このモデルに最適な値にします</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/settings_dialog.py"/>
        <source>Every setting goes back to its default; Undo brings them back</source>
        <translation>すべての設定を初期値に戻します。「元に戻す」で取り消せます</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/settings_dialog.py"/>
        <source>Every setting that is shown goes back to its default; Undo brings them back</source>
        <translation>表示中のすべての設定を初期値に戻します。「元に戻す」で取り消せます</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <location filename="../../wan22_desktop/ui/filter_bar.py"/>
        <location filename="../../wan22_desktop/ui/log_filter.py"/>
        <location filename="../../wan22_desktop/ui/model_words.py"/>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>Everything</source>
        <translation>全体</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/library_bar.py"/>
        <source>Everything in it is listed here, now and at every start (Ctrl+Shift+O)</source>
        <translation>中にあるものがすべて、今後も起動のたびにここに表示されます（Ctrl+Shift+O）</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Everything that was found out about the model, and what it needs</source>
        <translation>モデルについてわかったことと、必要なものをすべて表示します</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Expected {expected}, got {actual}.</source>
        <translation>{expected} のはずですが、{actual} になりました。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/loras_group.py"/>
        <source>Expert of {name}</source>
        <translation>{name} のエキスパート</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Expert timeline</source>
        <translation>エキスパートのタイムライン</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>Experts</source>
        <translation>エキスパート</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/preset_bar.py"/>
        <source>Export your presets</source>
        <translation>自分のプリセットのエクスポート</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/preset_bar.py"/>
        <source>Export your presets…</source>
        <translation>自分のプリセットのエクスポート…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/encoding.py"/>
        <source>FFV1 keeps every bit</source>
        <translation>FFV1 はすべてのビットを保持します</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>Face video</source>
        <translation>顔動画</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/job_list.py"/>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Fall back to safer ways</source>
        <translation>安全な方法への切り替え</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/generation.py"/>
        <source>Fast: half precision for the VAE too, where a slight change of the picture is worth it</source>
        <translation>高速：画像がわずかに変わっても構わない場合に、VAE も半精度で計算</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>Faster</source>
        <translation>速くするには</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Fetch the real file (git lfs pull), or download it in a browser.</source>
        <translation>実際のファイルを取得するか（git lfs pull）、ブラウザーでダウンロードしてください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/log.py"/>
        <location filename="../../wan22_desktop/domain/shopping.py"/>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>Files are never trusted</source>
        <translation>ファイルは決して信頼しません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>Files can be written to all {count} folders.</source>
        <translation>{count} 個のフォルダーすべてに書き込めます。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/diagnostics_dialog.py"/>
        <source>Files of the diagnostics</source>
        <translation>診断情報のファイル</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/log.py"/>
        <source>Files put aside that are kept.</source>
        <translation>別に保管したファイルを残す数です。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>Files such as .ckpt and .bin are Python pickles, which can contain program code.</source>
        <translation>.ckpt や .bin などのファイルは Python の pickle で、プログラムコードを含むことがあります。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/filter_bar.py"/>
        <source>Filter · {count} ▾</source>
        <translation>絞り込み · {count} ▾</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/filter_bar.py"/>
        <source>Filter ▾</source>
        <translation>絞り込み ▾</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_html.py"/>
        <source>Findings</source>
        <translation>確認結果</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_html.py"/>
        <source>Fingerprint {fingerprint}</source>
        <translation>フィンガープリント {fingerprint}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/contact_sheet.py"/>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <source>Finish</source>
        <translation>仕上げ</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <source>Finish 1 draft</source>
        <translation>1 件のドラフトを仕上げる</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Finish it all the same</source>
        <translation>このまま仕上げる</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Finish it from its kept latents to have the rest.</source>
        <translation>残りを作るには、保存済みの潜在データから仕上げてください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <source>Finish the rest</source>
        <translation>残りを仕上げる</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <source>Finish {count} drafts</source>
        <translation>{count} 件のドラフトを仕上げる</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/job_list.py"/>
        <source>Finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/contact_sheet.py"/>
        <source>Finished · seed {seed}</source>
        <translation>完了 · シード {seed}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <source>Finishing the file</source>
        <translation>ファイルの仕上げ</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>First and last frame</source>
        <translation>最初と最後のフレーム</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>First block</source>
        <translation>最初のブロック</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/transport.py"/>
        <source>Fit</source>
        <translation>全体</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Fit to the window, true size</source>
        <translation>ウィンドウに合わせる、実際のサイズ</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>Fits</source>
        <translation>収まります</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_filter.py"/>
        <source>Fits best</source>
        <translation>収まりやすい順</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/filter_bar.py"/>
        <source>Fits on this machine</source>
        <translation>このコンピューターに収まるもの</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Five steps less, five more</source>
        <translation>ステップを 5 つ減らす、5 つ増やす</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Folder for finished videos</source>
        <translation>完成した動画のフォルダー</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/log.py"/>
        <source>Folder for logs</source>
        <translation>ログのフォルダー</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Folder for reports</source>
        <translation>報告のフォルダー</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Folder for videos</source>
        <translation>動画のフォルダー</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <source>Follow</source>
        <translation>追従</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/presets.py"/>
        <source>For most videos: fewer steps than the authors take, which is hardly seen</source>
        <translation>ほとんどの動画向け：開発元より少ないステップ（違いはほとんどわかりません）</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/upkeep_dialog.py"/>
        <source>For other programs: no job is planned into it.</source>
        <translation>ほかのプログラム用：ジョブの計画ではこの分を使いません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/profile_dialog.py"/>
        <source>For ui.perfetto.dev or chrome://tracing</source>
        <translation>ui.perfetto.dev または chrome://tracing 用</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/output_group.py"/>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/help_window.py"/>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/help_window.py"/>
        <source>Forward (Alt+Right)</source>
        <translation>進む（Alt+Right）</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/validation_dialog.py"/>
        <source>Found</source>
        <translation>結果</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/transport.py"/>
        <source>Frame</source>
        <translation>フレーム</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>Frames</source>
        <translation>フレーム数</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <source>Frames at the beginning of every input video that are left out, at the speed of the video to be made</source>
        <translation>各入力動画の先頭で省くフレーム数。作る動画の速度で数えます</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>Frames per second</source>
        <translation>1 秒あたりのフレーム数</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <source>Frames per second: more is faster and shorter</source>
        <translation>1 秒あたりのフレーム数。多いほど速く、短くなります</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>Frames were added afterwards; the speed before that was taken.</source>
        <translation>後からフレームが追加されています。追加前の速度を取り込みました。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>Frames, kept latents and the finished file may take more than is free.</source>
        <translation>フレーム、保存済みの潜在データ、完成したファイルが、空きを超える可能性があります。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/shopping.py"/>
        <source>From</source>
        <translation>入手元</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <source>From frame</source>
        <translation>開始フレーム</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>From information on</source>
        <translation>情報以上</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>From the profile {name}. The default is {value}.</source>
        <translation>プロファイル {name} の値です。初期値は {value} です。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>From warnings on</source>
        <translation>警告以上</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_filter.py"/>
        <source>From which level on</source>
        <translation>表示する最低レベル</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>Full precision</source>
        <translation>フル精度</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/transport.py"/>
        <source>Full screen</source>
        <translation>全画面</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/transport.py"/>
        <source>Full screen (F, or a double click)</source>
        <translation>全画面表示（F、またはダブルクリック）</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Full screen, and back</source>
        <translation>全画面表示の切り替え</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <location filename="../../wan22_desktop/ui/gallery_view.py"/>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Gallery</source>
        <translation>ギャラリー</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Gallery and drafts</source>
        <translation>ギャラリーとドラフト</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Gallery · {count:,}</source>
        <translation>ギャラリー · {count:,}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_panel.py"/>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/queue_menu.py"/>
        <source>Generate in &amp;front</source>
        <translation>先頭に入れて生成(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_panel.py"/>
        <source>Generate {count}</source>
        <translation>{count} 件を生成</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Generating …</source>
        <translation>生成中 …</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/contact_sheet.py"/>
        <source>Give the drafts the room of the player and the prompt</source>
        <translation>プレーヤーとプロンプトの領域をドラフトの表示に使います</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Give the file one of these endings.</source>
        <translation>ファイル名の末尾をこれらのいずれかにしてください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Give the gallery the room of the player and the prompt (Ctrl+Shift+G)</source>
        <translation>プレーヤーとプロンプトの領域をギャラリーの表示に使います（Ctrl+Shift+G）</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Go on anyway</source>
        <translation>このまま続行</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Go on from what was kept of it</source>
        <translation>残したところから続けます</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Go to the p&amp;roblem</source>
        <translation>問題に移動(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Go to the setting that this is about</source>
        <translation>この問題に関係する設定に移動します</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <source>Goes on from what was kept, with the same settings; tick several drafts to finish all</source>
        <translation>残したところから同じ設定で続けます。複数のドラフトにチェックを付けると、すべて仕上げます</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/comparing.py"/>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <source>Graphics memory</source>
        <translation>VRAM</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/retrying.py"/>
        <source>Graphics memory ran out while {work}.</source>
        <translation>{work}中に VRAM が不足しました。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <source>Graphics memory: {card} at most.</source>
        <translation>VRAM 最大：{card}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>Guidance</source>
        <translation>ガイダンス</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover.py"/>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>Guidance of details</source>
        <translation>細部のガイダンス</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/guide_view.py"/>
        <source>Guide</source>
        <translation>ガイド</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>Guided from</source>
        <translation>ガイダンス開始</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>Guided until</source>
        <translation>ガイダンス終了</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/help_window.py"/>
        <source>Guides</source>
        <translation>ガイド</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <source>Handing frames to the encoder</source>
        <translation>エンコーダーへのフレームの受け渡し</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_box.py"/>
        <source>Has no effect at guidance 1: there is nothing to steer away from</source>
        <translation>ガイダンス 1 では効果がありません。避ける対象がないためです</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>Height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/output_group.py"/>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/loras_group.py"/>
        <source>High noise</source>
        <translation>高ノイズ</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/progress.py"/>
        <source>High noise, step {done} of {total}</source>
        <translation>高ノイズ、ステップ{done}/{total}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <source>High-noise expert</source>
        <translation>高ノイズエキスパート</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_box.py"/>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <source>Hold queue</source>
        <translation>キューの保留</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>How careful the step cache is: less is faster, all the way to the right nothing is left out</source>
        <translation>ステップキャッシュの慎重さ。小さいほど速く、右端では何も省きません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/output_group.py"/>
        <source>How close to the frames it is, against its size
{qualities}</source>
        <translation>元のフレームへの近さとサイズの兼ね合い
{qualities}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>How closely the prompt is followed; 1 does without the negative prompt and is twice as fast</source>
        <translation>プロンプトにどれだけ忠実に従うか。1 ではネガティブプロンプトを使わず、速さは 2 倍になります</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/transport.py"/>
        <source>How fast it plays ([ and ])</source>
        <translation>再生の速さ（[と]）</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/stars.py"/>
        <source>How good it is: click a star, the same again for none; or press 0 to 5 in the gallery</source>
        <translation>どのくらい良いか。星をクリックします。同じ星をもう一度クリックすると評価なしに戻ります。ギャラリーでは 0～5 のキーも使えます</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/transport.py"/>
        <source>How large it is shown: the wheel, + and −, 0 to fit, 1 for 100 %</source>
        <translation>表示の大きさ：ホイール、+と−で変更、0 で全体表示、1 で 100 %</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>How long a job waits while other programs hold the memory that it needs; 0: not at all.</source>
        <translation>必要なメモリをほかのプログラムが使っている間、ジョブが待つ時間です。0 の場合は待ちません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/upkeep_dialog.py"/>
        <source>How long a job waits while other programs hold what it needs.</source>
        <translation>必要なメモリをほかのプログラムが使っている間、ジョブが待つ時間です。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <source>How many pictures the video has</source>
        <translation>動画を構成する画像の枚数</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <source>How many to make, each with the next seed</source>
        <translation>作る本数。1 本ごとに次のシードを使います</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/fit_panel.py"/>
        <source>How much each phase needs, and what else could be done</source>
        <translation>各段階で必要なメモリと、ほかの選択肢を表示します</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/timeline.py"/>
        <source>How much noise is left before each step</source>
        <translation>各ステップの前に残っているノイズの量</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/timeline.py"/>
        <source>How much noise is left before each step. Drag, or press ← and →, to say how many steps the high-noise expert has; a double click or Delete lets the boundary decide</source>
        <translation>各ステップの前に残っているノイズの量。ドラッグするか←と→を押して、高ノイズエキスパートのステップ数を決めます。ダブルクリックまたは Delete で、境界による配分に戻ります</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <source>How much of the source video is made anew: little keeps it, all of it leaves only the prompt</source>
        <translation>元の動画をどれだけ新しく作るか。小さいほど元の動画を保ち、最大ではプロンプトだけになります</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <source>How strictly the leading video, the mask and the references are followed; 1 is usual, 0 ignores them</source>
        <translation>制御用動画、マスク、参照画像にどれだけ厳密に従うか。通常は 1 で、0 は無視します</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/loras_group.py"/>
        <source>How strongly it changes the model: 1 is as it was made, 0 is not at all</source>
        <translation>モデルを変える強さ。1 は作られたとおり、0 は変化なしです</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/output_group.py"/>
        <source>How the frames are packed in it</source>
        <translation>ファイル内のフレームの圧縮方法</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>How the noise is taken away; the model's own settings are a good start</source>
        <translation>ノイズの取り除き方。モデル標準の設定から始めるとよいでしょう</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/diagnostics.py"/>
        <source>How the time of a job went</source>
        <translation>ジョブの時間の内訳</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <source>How the time of a video went</source>
        <translation>動画の時間の内訳</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/profile_dialog.py"/>
        <source>How the time went</source>
        <translation>時間の内訳</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/job_menu.py"/>
        <source>How the time went…</source>
        <translation>時間の内訳…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/diagnostics.py"/>
        <source>How these jobs ran, or would run</source>
        <translation>これらのジョブの実行方法または実行計画</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/compare_bar.py"/>
        <source>How they are compared</source>
        <translation>比較の方法</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_panel.py"/>
        <source>How to run it:
{plans}</source>
        <translation>実行方法：
{plans}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>How videos are made</source>
        <translation>動画の生成方法</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>If all of them are right, report it with the details shown here.</source>
        <translation>すべて正しい場合は、ここに表示される詳細を添えて報告してください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>If it happens again, choose a smaller size or fewer frames, and look into the log.</source>
        <translation>再び起きる場合は、サイズを小さくするかフレーム数を減らし、ログを確認してください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>If it happens again, the model's weights are damaged.</source>
        <translation>再び起きる場合は、モデルの重みが壊れています。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>If it was moved, drop its folder on the window, or watch the folder that it is in now.</source>
        <translation>移動した場合は、フォルダーをウィンドウにドロップするか、今あるフォルダーを監視対象に加えてください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>If the files came from another program, look one folder up or down.</source>
        <translation>ほかのプログラムのファイルの場合は、1 つ上または下のフォルダーを確認してください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>If videos come out as noise, it is the other one.</source>
        <translation>動画がノイズになる場合は、もう一方のモデルです。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_words.py"/>
        <source>Image</source>
        <translation>画像</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>Image embedding</source>
        <translation>画像の埋め込み</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>Image encoder</source>
        <translation>画像エンコーダー</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/preset_bar.py"/>
        <source>Import presets</source>
        <translation>プリセットのインポート</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/preset_bar.py"/>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_panel.py"/>
        <source>In front of the queue</source>
        <translation>キューの先頭に</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>In the gallery: play in place. Among drafts: tick</source>
        <translation>ギャラリーではその場で再生。ドラフトではチェック</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>In two steps in a row ({where}) neighbouring points had nothing in common: probably because of {cause}.</source>
        <translation>連続する 2 ステップ（{where}）で、隣り合う点に共通性がありませんでした。考えられる原因：{cause}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_filter.py"/>
        <source>Info</source>
        <translation>情報</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_box.py"/>
        <source>Insert a piece that was kept, or keep the selection</source>
        <translation>保存した文を挿入するか、選択範囲を保存します</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Inspect the model folder: its VAE may be another one than its configuration says.</source>
        <translation>モデルのフォルダーを確認してください。VAE が設定の記述と異なる可能性があります。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Inspect the model folder; copy the {component} again if its files are damaged.</source>
        <translation>モデルのフォルダーを確認してください。{component} のファイルが壊れている場合は、もう一度コピーしてください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Inspect the model once more, after its files were mended</source>
        <translation>ファイルを修正した後、モデルをもう一度確認します</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Inspect the model to see what can be repaired.</source>
        <translation>モデルを確認して、何を修復できるかを調べてください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Inspect the model: its text encoder, its VAE or the transformer is of another family or size than the rest.</source>
        <translation>モデルを確認してください。テキストエンコーダー、VAE、トランスフォーマーのいずれかが、ほかと異なる系統またはサイズです。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/progress.py"/>
        <source>Inspecting</source>
        <translation>モデルの確認中</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Inspecting …</source>
        <translation>モデルの確認中 …</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Install a C++ compiler, or for a graphics card the triton that belongs to this torch, to have it faster.</source>
        <translation>速くするには、C++コンパイラーをインストールしてください。グラフィックカードの場合は、この torch に対応する triton をインストールしてください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Install another version of {name} that fits this torch and this graphics card.</source>
        <translation>この torch とこのグラフィックカードに合う、別のバージョンの {name} をインストールしてください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>Install the app's dependencies again (python3 start.py setup).</source>
        <translation>アプリの依存ライブラリをもう一度インストールしてください（python3 start.py setup）。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>Install the app's dependencies again.</source>
        <translation>アプリの依存ライブラリをもう一度インストールしてください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Install the app's libraries again: python3 start.py setup.</source>
        <translation>アプリのライブラリをもう一度インストールしてください：python3 start.py setup</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Install the build of torch for this card: python3 start.py --torch-index URL setup, with the address that PyTorch's install page gives for it.</source>
        <translation>このカード用の torch をインストールしてください：python3 start.py --torch-index URL setup（URL は PyTorch のインストールページに示されたもの）</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>Install the newest driver of the card's maker.</source>
        <translation>カードのメーカーの最新ドライバーをインストールしてください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/job_list.py"/>
        <source>Interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_menu.py"/>
        <source>It belongs to the app</source>
        <translation>アプリに付属するものです</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>It cannot be read</source>
        <translation>読み取れません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/diagnostics.py"/>
        <source>It cannot be read: {reason}</source>
        <translation>読み取れません：{reason}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_menu.py"/>
        <source>It cannot run: see its details</source>
        <translation>実行できません。詳細を確認してください</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/graph.py"/>
        <source>It comes from a node that is not in the file.</source>
        <translation>ファイルにないノードからの値です。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>It could be another model</source>
        <translation>別のモデルの可能性があります</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/supervision.py"/>
        <source>It could not be started: {error}.</source>
        <translation>起動できませんでした：{error}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/supervision.py"/>
        <source>It crashed in native code. The usual causes are memory running out and a faulty graphics driver.</source>
        <translation>ネイティブコードでクラッシュしました。通常の原因は、メモリの不足またはグラフィックドライバーの不具合です。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/supervision.py"/>
        <source>It ended with exit code {code}.</source>
        <translation>終了コード {code} で終了しました。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/profile_dialog.py"/>
        <source>It ended with {error}</source>
        <translation>次のエラーで終わりました：{error}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>It has {done} of {total} steps.</source>
        <translation>{total} ステップのうち{done}ステップが終わっています。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>It is not a number.</source>
        <translation>数値ではありません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>It is not a text.</source>
        <translation>テキストではありません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/others.py"/>
        <source>It is not in the file.</source>
        <translation>ファイルにありません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/graph.py"/>
        <source>It is not of the kind that is expected.</source>
        <translation>想定される種類ではありません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>It is not the name of a file.</source>
        <translation>ファイルの名前ではありません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>It is not told where the experts change.</source>
        <translation>エキスパートが切り替わる位置の指定がありません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/graph.py"/>
        <source>It is worked out by the node {node} while the workflow runs.</source>
        <translation>ワークフローの実行中にノード {node} が計算する値です。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/pairing.py"/>
        <source>It is {model}, the {expert}.</source>
        <translation>{model} の{expert}です。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/pairing.py"/>
        <source>It is {model}.</source>
        <translation>{model} です。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_html.py"/>
        <source>It is {what}, and makes {makes}.</source>
        <translation>種類は{what}です。作れるもの：{makes}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>It must be from {least:g} to {most:g}.</source>
        <translation>{least:g} から {most:g} までにしてください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/supervision.py"/>
        <source>It sent something that cannot be understood ({trouble}).</source>
        <translation>理解できないデータを受け取りました（{trouble}）。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <source>It took {seconds}, {cpu} of processor time and {memory} of main memory at most; {read} were read from the disk and {written} written.</source>
        <translation>所要時間 {seconds}、CPU 時間 {cpu}、メインメモリ最大 {memory}。ディスクからの読み取り {read}、書き込み {written}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/supervision.py"/>
        <source>It was ended by signal {number}.</source>
        <translation>シグナル {number} で終了しました。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/foreign.py"/>
        <source>It was found neither beside the file nor in a folder that is watched.</source>
        <translation>ファイルと同じ場所にも、監視フォルダーにも見つかりませんでした。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>It was made by other nodes while the workflow ran.</source>
        <translation>ワークフローの実行中に、ほかのノードが作ったものです。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>It was saved with diffusers {wanted}; {present} is installed.</source>
        <translation>diffusers {wanted} で保存されていますが、インストールされているのは {present} です。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <location filename="../../wan22_desktop/ui/validation_dialog.py"/>
        <source>It was stopped.</source>
        <translation>停止されました。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>It was trained on a relative of this model, which has parts that this one lacks.</source>
        <translation>この LoRA の学習に使われたのは近い系統のモデルで、このモデルにない部分があります。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>It was trained on a transformer of another width: 1536 (1.3B), 3072 (5B) or 5120 (14B).</source>
        <translation>この LoRA の学習に使われたトランスフォーマーは幅が異なります。幅は 1536（1.3B）、3072（5B）、5120（14B）のいずれかです。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/profile_page.py"/>
        <source>It would hold what differs from the defaults now: {names}.</source>
        <translation>現在の値が初期値と異なる次の設定を保存します：{names}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Its blocks could not be compiled: {reason}.</source>
        <translation>ブロックをコンパイルできませんでした：{reason}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/problem_banner.py"/>
        <source>Its entry in the guides</source>
        <translation>ガイドにあるこの問題の説明を開きます</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_menu.py"/>
        <source>Its files are not there now</source>
        <translation>現在ファイルが見つかりません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_menu.py"/>
        <source>Its files stay as they are</source>
        <translation>ファイルはそのまま残ります</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Its kept latents cannot be used any more: {reason}</source>
        <translation>保存済みの潜在データはもう使えません：{reason}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/graph.py"/>
        <source>Its links are too tangled to be followed.</source>
        <translation>接続が複雑すぎてたどれません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/graph.py"/>
        <source>Its links lead in a circle.</source>
        <translation>接続が循環しています。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Its settings are filled in; Generate puts it back into the queue</source>
        <translation>設定を入力しました。「生成」でキューに戻ります</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>Its tensors are those of another family of models, such as Stable Diffusion or Flux.</source>
        <translation>テンソルが、Stable Diffusion や Flux など、別の系統のモデルのものです。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/log.py"/>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <source>JSON lines</source>
        <translation>JSON 行形式</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_model.py"/>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <source>Job</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <location filename="../../wan22_desktop/ui/jobs_view.py"/>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Jobs are waiting; Run queue starts them</source>
        <translation>ジョブが待機中です。「キューの実行」で始まります</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Jobs cannot be kept</source>
        <translation>ジョブを保存できません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/queue_menu.py"/>
        <source>Keep the computer &amp;awake while jobs run</source>
        <translation>ジョブの実行中はスリープしない(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Keep the computer awake</source>
        <translation>スリープの防止</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/profile_page.py"/>
        <source>Keep the present values</source>
        <translation>現在の値を保存</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <source>Keep the seed</source>
        <translation>シードの固定</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_box.py"/>
        <source>Keep the selection, or the whole prompt</source>
        <translation>選択範囲またはプロンプト全体を保存</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <location filename="../../wan22_desktop/ui/upkeep_dialog.py"/>
        <source>Kept latents</source>
        <translation>保存済みの潜在データ</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/upkeep_dialog.py"/>
        <source>Kept to save work</source>
        <translation>再利用のための保存</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/contact_sheet.py"/>
        <source>Large drafts</source>
        <translation>ドラフトを大きく表示</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Large gallery</source>
        <translation>ギャラリーを大きく表示</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_filter.py"/>
        <source>Largest</source>
        <translation>大きい順</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/log.py"/>
        <source>Largest file</source>
        <translation>最大ファイルサイズ</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/filter_bar.py"/>
        <location filename="../../wan22_desktop/ui/model_filter.py"/>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_list.py"/>
        <source>Last used {when}</source>
        <translation>最終使用：{when}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>Latents can be decoded only by the model that they were made with.</source>
        <translation>潜在データをデコードできるのは、それを作ったモデルだけです。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <source>Lead</source>
        <translation>制御の強さ</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>Leading video</source>
        <translation>制御用動画</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/problem_banner.py"/>
        <location filename="../../wan22_desktop/ui/report_html.py"/>
        <source>Learn more</source>
        <translation>詳しく見る</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/pair_dialog.py"/>
        <source>Leave it as it is</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Leave it out, or choose a model that uses it.</source>
        <translation>指定をやめるか、この設定を使うモデルを選んでください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <location filename="../../wan22_desktop/ui/upkeep_dialog.py"/>
        <source>Leave of graphics memory</source>
        <translation>残す VRAM</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <location filename="../../wan22_desktop/ui/upkeep_dialog.py"/>
        <source>Leave of main memory</source>
        <translation>残すメインメモリ</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/transport.py"/>
        <source>Leave the full screen</source>
        <translation>全画面表示の終了</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/transport.py"/>
        <source>Leave the full screen (Esc)</source>
        <translation>全画面表示を終了します（Esc）</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover_note.py"/>
        <source>Leave the settings to the model, and begin with the picture</source>
        <translation>設定はモデルに任せ、この画像から始めます</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/help_window.py"/>
        <source>Leaves the app; needs the internet</source>
        <translation>アプリの外で開きます。インターネット接続が必要です</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_box.py"/>
        <source>Length of the prompt</source>
        <translation>プロンプトの長さ</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Let Windows manage its size: System, Advanced, Performance, Virtual memory; then restart the computer.</source>
        <translation>サイズの管理を Windows に任せてください（システム、詳細設定、パフォーマンス、仮想メモリ）。その後、コンピューターを再起動してください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Let Windows manage the paging file: System, Advanced, Performance, Virtual memory; then restart the computer.</source>
        <translation>ページングファイルの管理を Windows に任せてください（システム、詳細設定、パフォーマンス、仮想メモリ）。その後、コンピューターを再起動してください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Let the app use them the other way round; the files stay where they are.</source>
        <translation>アプリで逆に割り当てて使ってください。ファイルの場所は変わりません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Let the app write one in its own data folder, or copy it from the model's source.</source>
        <translation>アプリのデータフォルダーに自動で作成するか、モデルの入手元からコピーしてください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/timeline.py"/>
        <source>Let the boundary decide which expert takes which steps</source>
        <translation>どちらのエキスパートがどのステップを受け持つかを境界で決めます</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Let the download finish, or delete the file if the model is whole without it.</source>
        <translation>ダウンロードが終わるまで待ってください。このファイルがなくてもモデルが揃っている場合は、削除してください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/output_group.py"/>
        <source>Let the graphics card encode, if it can: quicker, and larger for the same quality</source>
        <translation>可能であればグラフィックカードでエンコードします。速くなりますが、同じ画質ではサイズが大きくなります</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <source>Let the running job end, but start no other</source>
        <translation>実行中のジョブは最後まで続け、次のジョブは始めません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/log.py"/>
        <location filename="../../wan22_desktop/ui/log_model.py"/>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Like the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/upkeep_dialog.py"/>
        <source>Likewise on every graphics card.</source>
        <translation>同じく、各グラフィックカードで残す分です。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Line {line} of {path} ({setting}): {reason}. Everything else in the file counts.</source>
        <translation>{path} の {line} 行目（{setting}）：{reason}。ファイルのほかの内容はすべて有効です。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>List every model that is in a folder</source>
        <translation>フォルダーにあるすべてのモデルを一覧に加えます</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Lists and log</source>
        <translation>リストとログ</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_panel.py"/>
        <source>Lists of prompts (*.txt *.csv)</source>
        <translation>プロンプトのリスト (*.txt *.csv)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_panel.py"/>
        <source>List…</source>
        <translation>リスト…</translation>
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
        <translation>LoRA と部品</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>LoRAs for few steps give noise with the usual number of steps and guidance.</source>
        <translation>少ないステップ用の LoRA は、通常のステップ数とガイダンスではノイズになります。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>LoRAs for models with two experts come as two files, and one of them is elsewhere.</source>
        <translation>エキスパートが 2 つあるモデル用の LoRA は 2 つのファイルで提供されますが、その一方が別の場所にあります。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>LoRAs for models with two experts come as two files.</source>
        <translation>エキスパートが 2 つあるモデル用の LoRA は、2 つのファイルで提供されます。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/models.py"/>
        <source>LoRAs that come in a stack from another node are not read.</source>
        <translation>別のノードからまとめて渡される LoRA は読み取りません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/fit_panel.py"/>
        <source>Load anyway</source>
        <translation>それでも実行</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <location filename="../../wan22_desktop/domain/progress.py"/>
        <source>Loading</source>
        <translation>読み込み</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Loading {component} failed: {reason}.</source>
        <translation>{component} の読み込みに失敗しました：{reason}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Loading …</source>
        <translation>読み込み中 …</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/log.py"/>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/size_fields.py"/>
        <source>Longer than the {frames} frames ({seconds:.1f} s) that this model was trained with: motion tends to repeat, or to come back to where it began.</source>
        <translation>このモデルが学習した {frames} フレーム（{seconds:.1f} 秒）より長い動画です。動きが繰り返されたり、最初に戻ったりしやすくなります。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <source>Longest: {time}</source>
        <translation>最長：{time}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Look again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_menu.py"/>
        <source>Look at it again</source>
        <translation>もう一度調べる</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/drop_progress.py"/>
        <source>Look at nothing more; what was found stays</source>
        <translation>これ以上調べません。見つかったものは残ります</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Look at the preview; stop the job if it shows only grain.</source>
        <translation>プレビューを見て、粒状のノイズしか見えない場合はジョブを停止してください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Look for all models once more</source>
        <translation>すべてのモデルをもう一度探します</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/library_bar.py"/>
        <source>Look for models again (F5)</source>
        <translation>モデルをもう一度探します（F5）</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Look for the video in the system's trash, and put it back from there.</source>
        <translation>システムのごみ箱で動画を探し、そこから元に戻してください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/models_panel.py"/>
        <source>Looked at {name} again: {found}.</source>
        <translation>{name} をもう一度調べました：{found}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <source>Looking at the model</source>
        <translation>モデルの確認</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/drop_progress.py"/>
        <source>Looking at {name}, {number} of {total}</source>
        <translation>{name} を確認中（{number}/{total}）</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/library_bar.py"/>
        <source>Looking for models …</source>
        <translation>モデルを検索中 …</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/library_bar.py"/>
        <source>Looking … {count:,} found</source>
        <translation>検索中 … {count:,} 個見つかりました</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/output_group.py"/>
        <source>Lossless-looking</source>
        <translation>見た目の劣化なし</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/loras_group.py"/>
        <source>Low noise</source>
        <translation>低ノイズ</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/progress.py"/>
        <source>Low noise, step {done} of {total}</source>
        <translation>低ノイズ、ステップ{done}/{total}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <source>Low-noise expert</source>
        <translation>低ノイズエキスパート</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <source>Low-noise transformer</source>
        <translation>低ノイズ用トランスフォーマー</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>Made anew</source>
        <translation>変化の度合い</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/job_menu.py"/>
        <source>Made {time}</source>
        <translation>作成：{time}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>Magnitude</source>
        <translation>変化量</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/comparing.py"/>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <source>Main memory</source>
        <translation>メインメモリ</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/retrying.py"/>
        <source>Main memory ran out while {work}.</source>
        <translation>{work}中にメインメモリが不足しました。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/supervision.py"/>
        <source>Main memory ran out.</source>
        <translation>メインメモリが不足しました。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Main memory that is left to other programs; up to the default, a tenth of all of it at most.</source>
        <translation>ほかのプログラム用に残すメインメモリです。初期値以下の場合は、最大でも全体の 10 分の 1 です。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <source>Make</source>
        <translation>作るもの</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_panel.py"/>
        <source>Make a video of each line of a file: .txt with prompts, or .csv with settings, too</source>
        <translation>ファイルの各行から動画を作ります。.txt にはプロンプト、.csv には設定も書けます</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <location filename="../../wan22_desktop/ui/stage.py"/>
        <source>Make again</source>
        <translation>もう一度作る</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <source>Make every video with this seed</source>
        <translation>すべての動画をこのシードで作ります</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Make it again, go on from it, find or delete the file</source>
        <translation>作り直す、続きを作る、ファイルを探す、削除する</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Make it again; with a new seed</source>
        <translation>もう一度作る、新しいシードで作る</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Make it smaller</source>
        <translation>小さくする</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>Make it {width}×{height}</source>
        <translation>{width}×{height} にする</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_panel.py"/>
        <source>Make only the part in which motion is decided, as a small moving preview that can be finished later (Ctrl+Alt+Enter)</source>
        <translation>動きが決まる部分だけを、小さな動くプレビューとして作ります。後で仕上げられます（Ctrl+Alt+Enter）</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Make room on that disk, or save the video on another one.</source>
        <translation>そのディスクの空きを増やすか、動画を別のディスクに保存してください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Make room on the disk of the video and on that of the app's data, then run the job again.</source>
        <translation>動画のディスクとアプリのデータのディスクの空きを増やし、ジョブをもう一度実行してください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Make room on the disk, or see to it that the file may be written to, and change the setting again.</source>
        <translation>ディスクの空きを増やすか、ファイルに書き込めるようにして、もう一度設定を変更してください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Make room on the disk, or see to it that this folder may be written to, and start the app again.</source>
        <translation>ディスクの空きを増やすか、このフォルダーに書き込めるようにして、アプリを起動し直してください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>Make room, or choose another folder.</source>
        <translation>空きを増やすか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Make room…</source>
        <translation>空きを増やす…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/contact_sheet.py"/>
        <source>Make the rest of the ticked drafts, with the same settings</source>
        <translation>チェックしたドラフトの残りを同じ設定で作ります</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_menu.py"/>
        <source>Make the smallest video with it, to see whether it works</source>
        <translation>最小の動画を作って、動作を確かめます</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Make the video again; kept latents are removed when room is needed.</source>
        <translation>動画を作り直してください。保存済みの潜在データは、空きが必要になると削除されます。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <location filename="../../wan22_desktop/ui/stage.py"/>
        <source>Make with a new seed</source>
        <translation>新しいシードで作る</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>Make {frames} frames</source>
        <translation>{frames} フレームにする</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/ladder.py"/>
        <source>Make {frames} frames instead of {before}</source>
        <translation>フレーム数を {before} から {frames} に減らす</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/ladder.py"/>
        <source>Make {frames} frames instead of {before}, or {width} × {height} instead of {wide} × {high}</source>
        <translation>フレーム数を {before} から {frames} に減らすか、サイズを {wide} × {high} から {width} × {height} に変える</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>Make {frames} frames of {width}×{height}</source>
        <translation>{width}×{height} で {frames} フレームにする</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/ladder.py"/>
        <source>Make {width} × {height} instead of {wide} × {high}</source>
        <translation>サイズを {wide} × {high} から {width} × {height} に変える</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/filter_bar.py"/>
        <source>Makes</source>
        <translation>生成内容</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_words.py"/>
        <source>Makes video from {sources}</source>
        <translation>{sources}から動画を作成</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <source>Making frames</source>
        <translation>フレームの生成</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/sharing.py"/>
        <source>Making the frames</source>
        <translation>フレームの生成</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>Mask</source>
        <translation>マスク</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_row.py"/>
        <source>May be {allowed}.</source>
        <translation>指定できる値：{allowed}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Measure jobs</source>
        <translation>ジョブの測定</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <location filename="../../wan22_desktop/ui/monitor.py"/>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/upkeep_dialog.py"/>
        <source>Memory and caches</source>
        <translation>メモリとキャッシュ</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/settings_dialog.py"/>
        <source>Memory and caches…</source>
        <translation>メモリとキャッシュ…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Memory of each graphics card that is left to other programs; up to the default, a tenth at most.</source>
        <translation>各グラフィックカードのメモリのうち、ほかのプログラム用に残す分です。初期値以下の場合は、最大でも 10 分の 1 です。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Memory ran out while decoding; it was done again with {choice}.</source>
        <translation>デコード中にメモリが不足したため、「{choice}」でやり直しました。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Memory will be tight</source>
        <translation>メモリに余裕がありません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Mend it in the app's own folder; the model's files stay as they are</source>
        <translation>アプリ自身のフォルダーで修復します。モデルのファイルは変更しません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Mend the file, or take it out of the folder; everything else works as before.</source>
        <translation>ファイルを修正するか、フォルダーから取り除いてください。ほかはこれまでどおり使えます。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Mend the line and give the list again; nothing of it was begun.</source>
        <translation>その行を修正して、リストをもう一度指定してください。まだ何も開始していません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Mend the line, or take it out; the file is looked at again by itself. {hint}.</source>
        <translation>その行を修正するか、取り除いてください。ファイルは自動的に読み直されます。{hint}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>Mend what the end-to-end run tells, and look again.</source>
        <translation>全体の動作確認で示された問題を直し、もう一度確認してください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/crop_dialog.py"/>
        <source>Middle</source>
        <translation>中央</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <location filename="../../wan22_desktop/planning/foreign.py"/>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/preset_bar.py"/>
        <source>Model's own</source>
        <translation>モデル標準</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <source>Model's settings</source>
        <translation>モデルの設定</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>Model, worker process, encoder and recipe work together: the video tells how it was made.</source>
        <translation>モデル、ワーカープロセス、エンコーダー、レシピは正しく連携し、動画に作成時の情報が記録されています。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_view.py"/>
        <location filename="../../wan22_desktop/ui/models_panel.py"/>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>Models named A14B have two transformers, and only one of them was downloaded.</source>
        <translation>A14B という名前のモデルにはトランスフォーマーが 2 つありますが、一方しかダウンロードされていません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>Models work in steps of pixels and frames; the nearest possible value was taken.</source>
        <translation>モデルが扱えるピクセル数とフレーム数は一定の間隔で決まっているため、最も近い値を使いました。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>More files than places</source>
        <translation>ファイルが多すぎます</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>More files were dropped than the chosen model has inputs for.</source>
        <translation>ドロップしたファイルの数が、選んだモデルの入力の数を超えています。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_filter.py"/>
        <source>More than 40 GB</source>
        <translation>40 GB 超</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>More than one model</source>
        <translation>モデルが複数あります</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>More than {most} LoRAs are not taken.</source>
        <translation>{most} 個を超える LoRA は取り込みません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <location filename="../../wan22_desktop/ui/transport.py"/>
        <source>More ▾</source>
        <translation>その他 ▾</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Most memory of a job</source>
        <translation>ジョブの最大メモリ</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_filter.py"/>
        <source>Most useful</source>
        <translation>使いやすい順</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/job_menu.py"/>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Move to the trash</source>
        <translation>ごみ箱に移動</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/job_menu.py"/>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Move waiting jobs in the queue</source>
        <translation>待機中のジョブをキュー内で移動</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <source>Move, make once more, take off the list</source>
        <translation>移動、再実行、一覧から外す</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Moved to the trash</source>
        <translation>ごみ箱に移動しました</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_filter.py"/>
        <source>Name</source>
        <translation>名前順</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Name a folder, or one of: {known}.</source>
        <translation>フォルダーを指定するか、次のいずれかを指定してください：{known}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/profile_page.py"/>
        <source>Name of a new profile</source>
        <translation>新しいプロファイルの名前</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/preset_bar.py"/>
        <source>Name of the preset</source>
        <translation>プリセットの名前</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/profile_page.py"/>
        <source>Name of the profile</source>
        <translation>プロファイルの名前</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/preset_bar.py"/>
        <source>Name, then Enter</source>
        <translation>名前を入力して Enter</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Nearer, farther</source>
        <translation>拡大、縮小</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <source>Negative</source>
        <translation>ネガティブ</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_box.py"/>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>Negative prompt</source>
        <translation>ネガティブプロンプト</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>Neither the file's name nor its metadata says high or low.</source>
        <translation>ファイルの名前にもメタデータにも、high または low の記述がありません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_filter.py"/>
        <source>Never used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <source>Newest</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>No Wan model found</source>
        <translation>Wan モデルが見つかりません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>No compiler was found, or it does not know this model's code.</source>
        <translation>コンパイラーが見つからないか、このモデルのコードに対応していません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>No estimate of the time yet.</source>
        <translation>所要時間の見積もりはまだありません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/pair_dialog.py"/>
        <source>No file is changed: the app remembers where the parts are.</source>
        <translation>ファイルは変更しません。アプリが部品の場所を記憶します。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>No hardware encoder for {codec} works here (tried: {tried}).</source>
        <translation>ここでは {codec} のハードウェアエンコーダーが動作しません（試したもの：{tried}）。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>No job has run here yet, its profile made room for later ones, or the settings turn profiles off.</source>
        <translation>ここでまだジョブを実行していないか、新しいプロファイルのために削除されたか、設定でプロファイルがオフになっています。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/job_menu.py"/>
        <source>No job is chosen</source>
        <translation>ジョブが選択されていません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/pair_dialog.py"/>
        <source>No known model has one</source>
        <translation>該当する部品を持つ既知のモデルはありません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/models_panel.py"/>
        <source>No models yet</source>
        <translation>モデルがまだありません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>No network</source>
        <translation>ネットワークを使いません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>No node in it makes a video in a way that is known here.</source>
        <translation>既知の方法で動画を作るノードがありません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>No place for an end image</source>
        <translation>終了画像を置く場所がありません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>No prompt</source>
        <translation>プロンプトがありません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/verification.py"/>
        <source>No published checksum is known</source>
        <translation>公開されたチェックサムが不明</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/settings_dialog.py"/>
        <source>No setting is about “{words}”.</source>
        <translation>「{words}」に関する設定はありません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_filter.py"/>
        <source>No source</source>
        <translation>出力元なし</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>No such model</source>
        <translation>そのモデルはありません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>No usable graphics card: a model of {size} runs on the processor.</source>
        <translation>使えるグラフィックカードがないため、{size} のモデルを CPU で実行します。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>No video came in a minute.</source>
        <translation>1 分以内に動画ができませんでした。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>None chosen</source>
        <translation>選択なし</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/foreign.py"/>
        <source>None of your models has this file; add the model, then drop the file again.</source>
        <translation>お持ちのモデルにこのファイルがありません。モデルを追加してから、ファイルをもう一度ドロップしてください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/foreign.py"/>
        <source>None of your models has this file; {label} is of the same kind and was chosen.</source>
        <translation>お持ちのモデルにこのファイルがありません。同じ種類の {label} を選びました。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/models_panel.py"/>
        <source>None of {count:,} models is like that.</source>
        <translation>{count:,} 個のモデルに条件に合うものはありません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <source>Not a model</source>
        <translation>モデルではない</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/verification.py"/>
        <source>Not as published</source>
        <translation>公開されたものと異なる</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/words.py"/>
        <source>Not by this version</source>
        <translation>このバージョンでは不可</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Not plugged in</source>
        <translation>接続されていません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_words.py"/>
        <source>Not plugged in: it was in {folder}</source>
        <translation>接続されていません。以前の場所：{folder}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover_note.py"/>
        <source>Not taken</source>
        <translation>未取り込み</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover_note.py"/>
        <source>Not taken ({count})</source>
        <translation>未取り込み（{count}）</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>Nothing but the video is left of how it was made.</source>
        <translation>動画のほかに、作成時のファイルは残っていません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>Nothing can be written to the {name}, {folder}: {reason}.</source>
        <translation>{name}（{folder}）に書き込めません：{reason}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Nothing here has all of these words and marks.</source>
        <translation>これらの語と条件のすべてに当てはまるものはありません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Nothing in {file} or its name tells which one it is for.</source>
        <translation>{file} の内容からも名前からも、どちらのエキスパート用かわかりません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Nothing is known of that job's time</source>
        <translation>そのジョブの所要時間の記録がありません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_menu.py"/>
        <source>Nothing is missing that another model could give</source>
        <translation>ほかのモデルで補える不足はありません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/shopping.py"/>
        <location filename="../../wan22_desktop/ui/pair_dialog.py"/>
        <source>Nothing is missing.</source>
        <translation>足りないものはありません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/help_window.py"/>
        <source>Nothing is said about this. Try fewer or other words.</source>
        <translation>これについての説明はありません。言葉を減らすか、別の言葉で検索してください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_html.py"/>
        <source>Nothing is wrong with it.</source>
        <translation>問題はありません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/models_panel.py"/>
        <source>Nothing matches</source>
        <translation>一致するものがありません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/profile_dialog.py"/>
        <source>Nothing stands out of {count} earlier runs of the same kind.</source>
        <translation>同じ種類の以前の実行 {count} 件と比べて、目立つ違いはありません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Nothing there</source>
        <translation>何もありません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Nothing to do if it loads; else update the app.</source>
        <translation>読み込めれば対応は不要です。読み込めない場合はアプリを更新してください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Nothing to do if it was published for one expert only; else fetch the other file into the same folder.</source>
        <translation>一方のエキスパート用だけが公開されている場合、対応は不要です。そうでなければ、もう一方のファイルを同じフォルダーに入れてください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Nothing to do if the videos look right; else look for the edition that the standard classes can load.</source>
        <translation>動画に問題がなければ対応は不要です。問題がある場合は、標準のクラスで読み込める版を探してください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Nothing to do.</source>
        <translation>対応は不要です。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Nothing to do: LoRAs for a close relative of the model often bring a few that it does not know.</source>
        <translation>対応は不要です。近い系統のモデル用の LoRA には、このモデルにない変更がいくつか含まれることがよくあります。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Nothing to do: a new, empty list was begun. The old file is kept.</source>
        <translation>対応は不要です。新しい空の一覧を始めました。古いファイルは残っています。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Nothing to do: each is converted when it is loaded.</source>
        <translation>対応は不要です。読み込むときにそれぞれ変換します。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Nothing to do: the file is the same kind, and takes a little longer.</source>
        <translation>対応は不要です。ファイルの種類は同じで、少し時間が長くかかります。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Nothing to do: the model is loaded with the app's own classes.</source>
        <translation>対応は不要です。モデルはアプリ自身のクラスで読み込みます。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Nothing to do: the video is as good, and takes longer.</source>
        <translation>対応は不要です。動画の質は同じですが、時間が長くかかります。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Nothing to do: the video is the same, and takes longer.</source>
        <translation>対応は不要です。動画は同じですが、時間が長くかかります。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Nothing to do: this job measures it, and the next ones with this model leave steps out.</source>
        <translation>対応は不要です。このジョブで測定し、次からこのモデルではステップを省略します。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Nothing to do: what is known here is used, and the rest is kept.</source>
        <translation>対応は不要です。ここで使える設定を使い、残りはそのまま保持します。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Nothing to do; a setting that is given counts more than this.</source>
        <translation>対応は不要です。自分で指定した設定が優先されます。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Nothing to do; ask for {used} to have it exactly.</source>
        <translation>対応は不要です。この値を正確に使うには {used} を指定してください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Nothing to do; continue from an earlier clip if the colours have run away.</source>
        <translation>対応は不要です。色が大きく変わってしまった場合は、もっと前のクリップから続けてください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Nothing to do; say which expert {given} is for to use it alone.</source>
        <translation>対応は不要です。{given} だけを使うには、どちらのエキスパート用かを指定してください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Nothing to do; the frames are the same but for rounding.</source>
        <translation>対応は不要です。フレームは丸め誤差を除いて同じです。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/pick_popup.py"/>
        <source>Nothing was found</source>
        <translation>見つかりませんでした</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <source>Nothing was measured.</source>
        <translation>何も測定されていません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <source>Nothing was recorded yet. “Record” times every step of the work from now on.</source>
        <translation>まだ何も記録されていません。「記録」を押すと、作業の各手順の時間を今後測定します。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/upkeep_dialog.py"/>
        <source>Nothing: all is as it should be, or too few videos were made to tell.</source>
        <translation>ありません。すべて良好か、まだ動画が少なく判断できません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Notify</source>
        <translation>通知</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>Numbers broke down, or the text encoder, a LoRA or the weights do not belong to the transformer.</source>
        <translation>数値が破綻したか、テキストエンコーダー、LoRA、重みのいずれかがトランスフォーマーと組になっていません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>Numbers grew beyond what half precision can hold, or the weights hold invalid numbers. More exact ways were tried before.</source>
        <translation>数値が半精度で扱える範囲を超えたか、重みに無効な数値が含まれています。より正確な方法はすでに試しました。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/output_group.py"/>
        <source>Of every colour's value: 10 keep fine gradients free of steps</source>
        <translation>色ごとの値のビット数。10 ビットでは滑らかなグラデーションに段差が出ません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Offload weights</source>
        <translation>重みのオフロード</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/log.py"/>
        <source>Older files</source>
        <translation>古いファイル</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <source>Oldest</source>
        <translation>古い順</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>On Windows set "CUDA – Sysmem Fallback Policy" to "Prefer No Sysmem Fallback" in NVIDIA's control panel; then a job that is too large steps down instead of crawling.</source>
        <translation>Windows では、NVIDIA コントロールパネルの「CUDA – Sysmem Fallback Policy」を「Prefer No Sysmem Fallback」に設定してください。大きすぎるジョブが極端に遅くなる代わりに、負荷の軽い方法に切り替わります。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>On Windows the driver moves data into main memory when a card is full, which is many times slower.</source>
        <translation>Windows では、カードがいっぱいになるとドライバーがデータをメインメモリに移します。その場合は何倍も遅くなります。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>On the disk, at most: {written}.</source>
        <translation>ディスク使用量（最大）：{written}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>On the disk, at most: {written}; kept by the app: {kept}.</source>
        <translation>ディスク使用量（最大）：{written}。アプリに残る分：{kept}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Once more in full precision, with the least graphics memory</source>
        <translation>フル精度と最小の VRAM 使用で、もう一度実行します</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <source>Once more with a new seed</source>
        <translation>新しいシードでもう一度</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Once more with the frames or the size that should fit</source>
        <translation>収まる見込みのフレーム数またはサイズで、もう一度実行します</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Once more without the check of the memory</source>
        <translation>メモリの確認を省いて、もう一度実行します</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Once more without the graphics card; slower</source>
        <translation>グラフィックカードを使わずに、もう一度実行します。遅くなります</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>One frame back or on; with Shift, ten</source>
        <translation>1 フレーム戻る、進む（Shift で 10 フレーム）</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>One half of a LoRA</source>
        <translation>LoRA の片方だけです</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>One of the two experts is missing</source>
        <translation>2 つのエキスパートの一方がありません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/validation_dialog.py"/>
        <source>One of {count} checks is not well; they took {seconds:.1f} s.</source>
        <translation>{count} 件の確認のうち 1 件が異常です。所要時間は {seconds:.1f} 秒です。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/profile_dialog.py"/>
        <source>One page with plots, for any browser</source>
        <translation>グラフ付きの 1 ページ。どのブラウザーでも開けます</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>Only a part of the model was downloaded, or the parts lie in different folders, as other programs keep them.</source>
        <translation>モデルの一部しかダウンロードされていないか、ほかのプログラムで使う構成のように、部品が別々のフォルダーにあります。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>Only a part of the noise was taken away, which needs what it began from.</source>
        <translation>ノイズの一部だけを取り除いており、基にしたものが必要です。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Only noise comes out</source>
        <translation>ノイズしか出ません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Only one half of a LoRA is there</source>
        <translation>LoRA の片方しかありません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/loras_group.py"/>
        <source>Only the expert that decides motion and layout</source>
        <translation>動きと構図を決めるエキスパートだけ</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/loras_group.py"/>
        <source>Only the expert that draws the details</source>
        <translation>細部を描くエキスパートだけ</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>Only the first {most} letters were taken.</source>
        <translation>最初の {most} 文字だけを取り込みました。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Only what has this tag</source>
        <translation>このタグが付いたものだけを表示します</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Only what is rated so, or better</source>
        <translation>この評価以上のものだけを表示します</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>Only whole numbers can be used here: {taken} was taken.</source>
        <translation>ここでは整数だけを使えます。{taken} を取り込みました。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>Only {free} GB are free at {folder}.</source>
        <translation>{folder} の空きは {free} GB だけです。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/filter_bar.py"/>
        <source>Only: {told}</source>
        <translation>表示中：{told}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <location filename="../../wan22_desktop/ui/setting_row.py"/>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/library_bar.py"/>
        <location filename="../../wan22_desktop/ui/model_menu.py"/>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/help_window.py"/>
        <source>Open in the browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/stage.py"/>
        <source>Open in the system's player</source>
        <translation>システムのプレーヤーで開く</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Open on the stage</source>
        <translation>大きな画面で開く</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/settings_dialog.py"/>
        <source>Open the app's own folder</source>
        <translation>アプリ自身のフォルダーを開く</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/settings_dialog.py"/>
        <source>Open the file</source>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Open the file in a text editor</source>
        <translation>ファイルをテキストエディターで開きます</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Open the setting</source>
        <translation>設定項目を開く</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Open the settings file</source>
        <translation>設定ファイルを開く</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_row.py"/>
        <source>Open: {setting}</source>
        <translation>開く：{setting}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Optimise</source>
        <translation>最適化</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Or choose a smaller size, fewer frames, or a smaller kind of file.</source>
        <translation>または、サイズを小さくする、フレーム数を減らす、容量の小さいファイル形式を選ぶなどしてください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Or close other programs, or choose a smaller edition of the model.</source>
        <translation>または、ほかのプログラムを終了するか、モデルの小さい版を選んでください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Or close other programs.</source>
        <translation>または、ほかのプログラムを終了してください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/models_panel.py"/>
        <source>Or drop a model folder anywhere on the window (Ctrl+O)</source>
        <translation>または、モデルのフォルダーをウィンドウのどこかにドロップします（Ctrl+O）</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Or install {package} into the app's environment: pip install "{package}&gt;={version}".</source>
        <translation>または、アプリの環境に {package} をインストールしてください：pip install "{package}&gt;={version}"</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Or run the job with the plan "cpu".</source>
        <translation>または、プラン「cpu」でジョブを実行してください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Order</source>
        <translation>順序</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/prompt_list.py"/>
        <source>Other lines that cannot be used: {lines}.</source>
        <translation>ほかに使えない行があります：{lines}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_panel.py"/>
        <source>Other places in the queue</source>
        <translation>キュー内の別の位置</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/pair_dialog.py"/>
        <source>Other…</source>
        <translation>その他…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Out of memory</source>
        <translation>メモリが不足しました</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/output_group.py"/>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_outputs.py"/>
        <source>Outputs ▾</source>
        <translation>出力先 ▾</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/preset_bar.py"/>
        <source>Own settings</source>
        <translation>独自の設定</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/encoding.py"/>
        <source>PNG keeps every bit</source>
        <translation>PNG はすべてのビットを保持します</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/encoding.py"/>
        <source>PNG sequence</source>
        <translation>PNG 連番</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profiles.py"/>
        <source>Page with plots</source>
        <translation>グラフ付きページ</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/help_window.py"/>
        <location filename="../../wan22_desktop/ui/settings_dialog.py"/>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_words.py"/>
        <source>Part</source>
        <translation>部品</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/loose.py"/>
        <source>Part of a model: {parts}</source>
        <translation>モデルの一部：{parts}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/crop_dialog.py"/>
        <source>Part of the picture</source>
        <translation>画像の使用範囲</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Parts of the model do not fit each other</source>
        <translation>モデルの部品が互いに合いません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>Parts of the steps</source>
        <translation>ステップの区分</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/pair_dialog.py"/>
        <source>Parts that {name} lacks, or that do not fit it.</source>
        <translation>{name} に足りない、または合わない部品です。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/diagnostics.py"/>
        <source>Passwords, keys, names of the person and the computer, folders, prompts, pictures and videos are left out.</source>
        <translation>パスワード、キー、ユーザー名とコンピューター名、フォルダー、プロンプト、画像、動画は含まれません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/transport.py"/>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <source>Per second</source>
        <translation>毎秒</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/log.py"/>
        <source>Performance log</source>
        <translation>パフォーマンスログ</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>Pieces of several models lie in one folder under names that do not belong together.</source>
        <translation>複数のモデルの一部が、互いに対応しない名前で 1 つのフォルダーに入っています。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <source>Pixels; goes to the nearest height that this model can make</source>
        <translation>ピクセル数。このモデルで作れる最も近い高さになります</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <source>Pixels; goes to the nearest width that this model can make</source>
        <translation>ピクセル数。このモデルで作れる最も近い幅になります</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/shopping.py"/>
        <source>Plain text</source>
        <translation>プレーンテキスト</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_panel.py"/>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <location filename="../../wan22_desktop/domain/progress.py"/>
        <source>Planning</source>
        <translation>計画の作成</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Planning …</source>
        <translation>計画の作成中 …</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/transport.py"/>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Play it (Enter)</source>
        <translation>再生します（Enter）</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Play or pause</source>
        <translation>再生または一時停止</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/transport.py"/>
        <source>Play or pause (Space; Ctrl+P anywhere); Left and Right step through the frames</source>
        <translation>再生または一時停止（Space。どこでも Ctrl+P）。←と→で 1 フレームずつ進みます</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Play two to four that are chosen side by side (C); choose several with Ctrl or Shift</source>
        <translation>選んだ 2～4 本を並べて再生します（C）。Ctrl または Shift で複数を選べます</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Player</source>
        <translation>プレーヤー</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Plug in the disk that it is on, see that its cable and the network hold, and run the job again.</source>
        <translation>保存先のディスクを接続し、ケーブルとネットワークの状態を確認してから、ジョブをもう一度実行してください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Plug in the disk that it is on: the model comes back by itself, or with Rescan below the models (F5).</source>
        <translation>保存先のディスクを接続してください。モデルは自動的に戻ります。モデル一覧の下の「再スキャン」（F5）でも戻せます。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>Pose video</source>
        <translation>ポーズ動画</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Precision of a graphics card</source>
        <translation>グラフィックカードの精度</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <source>Preparing</source>
        <translation>準備</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/preset_bar.py"/>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/preset_bar.py"/>
        <source>Presets</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/preset_bar.py"/>
        <source>Presets (*.json)</source>
        <translation>プリセット (*.json)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_dialog.py"/>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <source>Process</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>Processes of the video still run: {pids}.</source>
        <translation>動画のプロセスがまだ動いています：{pids}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <location filename="../../wan22_desktop/ui/monitor.py"/>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>Processor</source>
        <translation>CPU</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/generation.py"/>
        <source>Processor: leave the graphics card alone</source>
        <translation>CPU：グラフィックカードを使わない</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>Profiles</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <location filename="../../wan22_desktop/ui/prompt_box.py"/>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <source>Prompt A–Z</source>
        <translation>プロンプト順（A–Z）</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_panel.py"/>
        <source>Prompts from a file</source>
        <translation>ファイルからのプロンプト</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>Publishers keep sensitive tensors, such as norms, in higher precision.</source>
        <translation>公開元は、正規化層など影響を受けやすいテンソルを高い精度のまま残します。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <source>Put back what was taken off the list (Ctrl+Z)</source>
        <translation>一覧から外したものを元に戻します（Ctrl+Z）</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/problem_banner.py"/>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Put everything together that helps to find out what went wrong</source>
        <translation>原因を調べるのに役立つ情報をまとめます</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/said.py"/>
        <source>Put it back on the list (Ctrl+Z)</source>
        <translation>一覧に戻します（Ctrl+Z）</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Put the files of each model into a folder of their own, or give them back their published names.</source>
        <translation>モデルごとにファイルを別のフォルダーに入れるか、公開時の名前に戻してください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Put the other file into the same folder, or choose both.</source>
        <translation>もう一方のファイルを同じフォルダーに入れるか、両方を選んでください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Put the same job into the queue once more</source>
        <translation>同じジョブをもう一度キューに入れます</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_panel.py"/>
        <source>Put this at the end of the queue (Ctrl+Enter)</source>
        <translation>キューの最後に入れます（Ctrl+Enter）</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/fit_panel.py"/>
        <source>Put this one job into the queue all the same; it may fail, or be very slow</source>
        <translation>このジョブだけをそのままキューに入れます。失敗したり、非常に遅くなったりすることがあります</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/output_group.py"/>
        <source>Quality</source>
        <translation>画質</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/job_list.py"/>
        <source>Queued</source>
        <translation>待機中</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Quit and stop it? It stays on the list and can be run again.</source>
        <translation>終了してジョブを停止しますか？一覧に残り、もう一度実行できます。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/stars.py"/>
        <source>Rating: {rating} of {best}</source>
        <translation>評価：{rating}/{best}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <source>Read</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Read every file of the model and compare it with what was published</source>
        <translation>モデルのすべてのファイルを読み取り、公開されたものと比較します</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_dialog.py"/>
        <source>Read every weight file and compare it with the checksum that it was published with</source>
        <translation>すべての重みファイルを読み、公開時のチェックサムと比較します</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/foreign.py"/>
        <source>Read from {program}: {taken} settings taken, all that it tells.</source>
        <translation>{program} から読み取りました：{taken} 件の設定をすべて取り込みました。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/foreign.py"/>
        <source>Read from {program}: {taken} settings taken, {left} not: {first} and others.</source>
        <translation>{program} から読み取りました：{taken} 件の設定を取り込み、{left} 件は取り込めませんでした（{first} など）。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/foreign.py"/>
        <source>Read from {program}: {taken} settings taken, {left} not: {first}.</source>
        <translation>{program} から読み取りました：{taken} 件の設定を取り込み、{left} 件は取り込めませんでした（{first}）。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_menu.py"/>
        <source>Read its files once more</source>
        <translation>ファイルを読み直します</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>Read-only: the command line sets it, for as long as this window is open.</source>
        <translation>読み取り専用：このウィンドウを開いている間は、コマンドラインの指定が使われます。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>Read-only: the environment's variable {name} sets it. Take it away there to change it here.</source>
        <translation>読み取り専用：環境変数 {name} が設定しています。ここで変更するには、環境変数を取り除いてください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>Read-only: the program that opened this window sets it.</source>
        <translation>読み取り専用：このウィンドウを開いたプログラムが設定しています。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>Reading pictures</source>
        <translation>画像の読み取り</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <source>Reading the prompt</source>
        <translation>プロンプトの読み取り</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/progress.py"/>
        <source>Reading the text</source>
        <translation>テキストの読み取り中</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Reading the videos …</source>
        <translation>動画を読み取り中 …</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_dialog.py"/>
        <source>Reading: {done} of {total}</source>
        <translation>読み取り中：{done} / {total}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <location filename="../../wan22_desktop/ui/model_words.py"/>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Ready</source>
        <translation>使用可能</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_outputs.py"/>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <source>Record debug scopes: how long each step of the work takes</source>
        <translation>デバッグスコープを記録：作業の各手順の所要時間</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_outputs.py"/>
        <source>Record everything</source>
        <translation>すべて記録</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_outputs.py"/>
        <source>Record from info on</source>
        <translation>情報以上を記録</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_outputs.py"/>
        <source>Record from warnings on</source>
        <translation>警告以上を記録</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/log.py"/>
        <source>Records are written into a file.</source>
        <translation>記録をファイルに書き出します。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/log.py"/>
        <source>Records are written to standard error, too.</source>
        <translation>記録を標準エラー出力にも書き出します。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>Reference</source>
        <translation>参照画像</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_filter.py"/>
        <source>Regular expression</source>
        <translation>正規表現</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_box.py"/>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>Remove it by hand.</source>
        <translation>手動で削除してください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/file_slot.py"/>
        <source>Remove the {name}</source>
        <translation>{name} の削除</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Remove what stands in its place, or drop the file on the place that it is meant for.</source>
        <translation>その場所にあるものを取り除くか、目的の場所にファイルをドロップしてください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/loras_group.py"/>
        <source>Remove {name}</source>
        <translation>{name} を外す</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/preset_bar.py"/>
        <source>Rename…</source>
        <translation>名前の変更…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <location filename="../../wan22_desktop/ui/report_dialog.py"/>
        <source>Repair</source>
        <translation>修復</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_menu.py"/>
        <source>Repair: {says}</source>
        <translation>修復：{says}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <location filename="../../wan22_desktop/ui/model_words.py"/>
        <source>Repairable</source>
        <translation>修復可能</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_html.py"/>
        <source>Repaired in the app's own folder</source>
        <translation>アプリ自身のフォルダーで修復済み</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_dialog.py"/>
        <source>Repaired without touching its files: {repairs}</source>
        <translation>ファイルを変更せずに修復済み：{repairs}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_dialog.py"/>
        <source>Report</source>
        <translation>報告</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Report failures</source>
        <translation>失敗の報告</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Report it with the details shown here.</source>
        <translation>ここに表示される詳細を添えて報告してください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/library_bar.py"/>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Rescan</source>
        <translation>再スキャン</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <location filename="../../wan22_desktop/ui/output_group.py"/>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/settings_dialog.py"/>
        <source>Reset all</source>
        <translation>すべてリセット</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/settings_dialog.py"/>
        <source>Reset this page</source>
        <translation>このページをリセット</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/settings_dialog.py"/>
        <source>Reset what is found</source>
        <translation>見つかったものをリセット</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_row.py"/>
        <source>Reset {setting}</source>
        <translation>{setting}をリセット</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/job_menu.py"/>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <location filename="../../wan22_desktop/ui/validation_dialog.py"/>
        <source>Run again</source>
        <translation>もう一度実行</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Run again with the plan "safe" (full precision) and the model's own number of steps.</source>
        <translation>プラン「safe」（フル精度）とモデル本来のステップ数で、もう一度実行してください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Run again with the plan "safe" (full precision), or use the model's edition in bf16 or fp16.</source>
        <translation>プラン「safe」（フル精度）でもう一度実行するか、モデルの bf16 版または fp16 版を使ってください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Run again with the plan "safe" (full precision).</source>
        <translation>プラン「safe」（フル精度）でもう一度実行してください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Run it again when you like.</source>
        <translation>必要なときにもう一度実行してください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/job_menu.py"/>
        <source>Run last</source>
        <translation>最後に実行</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/job_menu.py"/>
        <source>Run next</source>
        <translation>次に実行</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Run on the processor</source>
        <translation>CPU で実行</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <source>Run queue</source>
        <translation>キューの実行</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Run the job again.</source>
        <translation>ジョブをもう一度実行してください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Run the job again. If it happens again, report it with the details shown here.</source>
        <translation>ジョブをもう一度実行してください。再び起きる場合は、ここに表示される詳細を添えて報告してください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Run the job again; everything queued is still there.</source>
        <translation>ジョブをもう一度実行してください。キューにあったものはすべて残っています。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Run the job again; if it happens again, restart the computer and update the graphics driver.</source>
        <translation>ジョブをもう一度実行してください。再び起きる場合は、コンピューターを再起動し、グラフィックドライバーを更新してください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Run with the plan "safe" (full precision).</source>
        <translation>プラン「safe」（フル精度）で実行してください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Run with the safe plan</source>
        <translation>安全プランで実行</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/job_list.py"/>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>S&amp;ettings…</source>
        <translation>設定(&amp;E)…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/generation.py"/>
        <source>Safe: full precision, least graphics memory</source>
        <translation>安全：フル精度、VRAM の使用は最小</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>Sampler</source>
        <translation>サンプラー</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>Sampler of the low-noise expert</source>
        <translation>低ノイズエキスパートのサンプラー</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>Sampling</source>
        <translation>サンプリング</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/profile_dialog.py"/>
        <source>Save a page…</source>
        <translation>ページを保存…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/profile_dialog.py"/>
        <source>Save a trace…</source>
        <translation>トレースを保存…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/preset_bar.py"/>
        <location filename="../../wan22_desktop/ui/report_dialog.py"/>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Save elsewhere…</source>
        <translation>別の場所に保存…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/profile_dialog.py"/>
        <source>Save how the time went</source>
        <translation>時間の内訳の保存</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/transport.py"/>
        <source>Save or copy this frame, go on from it, find the file</source>
        <translation>このフレームを保存、コピー、続きに使う、ファイルを探す</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/diagnostics_dialog.py"/>
        <source>Save the diagnostics</source>
        <translation>診断情報の保存</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>Save the diagnostics and report it.</source>
        <translation>診断情報を保存し、問題を報告してください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>Save the diagnostics.</source>
        <translation>診断情報を保存してください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <source>Save the lines that are shown</source>
        <translation>表示中の行を保存します</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_dialog.py"/>
        <source>Save the shopping list</source>
        <translation>入手リストの保存</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <location filename="../../wan22_desktop/ui/stage.py"/>
        <source>Save this frame</source>
        <translation>このフレームを保存</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/preset_bar.py"/>
        <source>Save what is filled in as a preset, rename, delete, import, export</source>
        <translation>入力中の設定をプリセットとして保存、名前の変更、削除、インポート、エクスポート</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Saved as {file}</source>
        <translation>{file} として保存しました</translation>
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
        <translation>ファイルの保存</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Say what happens next, then Generate</source>
        <translation>次に起こることを書いて、「生成」を押してください</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Say when the queue is done or a job fails, where the window is not in front.</source>
        <translation>ウィンドウが前面にないときに、キューの完了やジョブの失敗を知らせます。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Say which expert it is for if it was made for one of them.</source>
        <translation>一方のエキスパート用に作られたものであれば、どちら用かを指定してください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Say which expert it is for if this one is meant to work alone.</source>
        <translation>単独で使う場合は、どちらのエキスパート用かを指定してください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Say which it is, if you know its source; it is asked once.</source>
        <translation>入手元がわかる場合は、どのモデルかを指定してください。尋ねるのは一度だけです。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Say which of them is the high-noise expert; it is asked once.</source>
        <translation>どちらが高ノイズエキスパートかを指定してください。尋ねるのは一度だけです。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_filter.py"/>
        <location filename="../../wan22_desktop/ui/pick_popup.py"/>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/help_window.py"/>
        <source>Search all pages</source>
        <translation>すべてのページを検索</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/settings_dialog.py"/>
        <source>Search all settings</source>
        <translation>すべての設定を検索</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/settings_dialog.py"/>
        <source>Search all settings (Ctrl+F)</source>
        <translation>すべての設定を検索（Ctrl+F）</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_filter.py"/>
        <source>Search for a regular expression; capitals count unless it begins with (?i)</source>
        <translation>正規表現で検索します。(?i)で始めない限り、大文字と小文字を区別します</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Search in prompts and settings</source>
        <translation>プロンプトと設定の検索</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Search in the part that has the keyboard</source>
        <translation>キーボードで操作中の部分を検索</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/filter_bar.py"/>
        <source>Search models</source>
        <translation>モデルの検索</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Search the gallery</source>
        <translation>ギャラリーの検索</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_filter.py"/>
        <source>Search the log</source>
        <translation>ログの検索</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/filter_bar.py"/>
        <source>Search {count:,} models</source>
        <translation>{count:,} 個のモデルを検索</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <source>Seconds of each step</source>
        <translation>各ステップの秒数</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>See the troubleshooting of what is named here.</source>
        <translation>ここに示された問題のトラブルシューティングを参照してください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>See to it that the file may be read; it was left as it is.</source>
        <translation>ファイルを読み取れるようにしてください。ファイルは変更していません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>See to it that the model's files may be read, and the output's folder be written to.</source>
        <translation>モデルのファイルを読み取れること、出力フォルダーに書き込めることを確認してください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>See to it that this folder may be written to, or choose another one.</source>
        <translation>このフォルダーに書き込めるようにするか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>See what is missing: python3 start.py doctor.</source>
        <translation>足りないものを確認してください：python3 start.py doctor</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>See what the app keeps on the disk, and clear it</source>
        <translation>アプリがディスクに保存しているものを確認し、消去します</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>See whether a virus scanner reads every file anew.</source>
        <translation>ウイルス対策ソフトがファイルを毎回検査していないか確認してください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>See whether another program has it open, and try again.</source>
        <translation>ほかのプログラムで開かれていないか確認し、もう一度試してください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/contact_sheet.py"/>
        <source>Seed {seed}</source>
        <translation>シード {seed}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Set {variable} to {suggestion}, or take it out of the environment.</source>
        <translation>{variable} を次の値にするか、環境から取り除いてください：{suggestion}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/preset_bar.py"/>
        <source>Sets steps, guidance, shift, sampler, size and LoRAs in one choice; Ctrl+Z brings back what was set</source>
        <translation>ステップ、ガイダンス、シフト、サンプラー、サイズ、LoRA を一度に設定します。Ctrl+Z で前の設定に戻ります</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover_note.py"/>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/settings_dialog.py"/>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Settings for a kind of machine that stand in for the defaults: a profile's name, auto to choose by the graphics card, or none.</source>
        <translation>コンピューターの種類に応じて初期値の代わりに使う設定です。プロファイル名、auto（グラフィックカードに応じて選択）、none のいずれかを指定します。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>Settings that were written read differently.</source>
        <translation>書き込んだ設定と読み取った設定が異なります。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>Several published models have exactly the same shapes.</source>
        <translation>形状がまったく同じモデルが、いくつか公開されています。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>Share of the steps after which there is no guidance: less is faster</source>
        <translation>これ以降のステップではガイダンスを使いません（全ステップに対する割合）。小さいほど速くなります</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>Share of the steps before which there is no guidance</source>
        <translation>ここまでのステップではガイダンスを使いません（全ステップに対する割合）</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>Shift</source>
        <translation>シフト</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>Shift of the low-noise expert</source>
        <translation>低ノイズエキスパートのシフト</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_dialog.py"/>
        <source>Shopping &amp;list ▾</source>
        <translation>入手リスト(&amp;L) ▾</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/filter_bar.py"/>
        <source>Show all models again (Esc in the search)</source>
        <translation>すべてのモデルを再び表示します（検索欄で Esc）</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <location filename="../../wan22_desktop/ui/job_menu.py"/>
        <location filename="../../wan22_desktop/ui/stage.py"/>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/problem_banner.py"/>
        <source>Show in the log</source>
        <translation>ログで表示</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/filter_bar.py"/>
        <source>Show only some models, by kind, task, fit, size or use</source>
        <translation>種類、タスク、メモリへの収まり、サイズ、使用状況でモデルを絞り込みます</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Show the &amp;log</source>
        <translation>ログの表示(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Show the model</source>
        <translation>モデルを表示</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/models_panel.py"/>
        <source>Show the models as a list</source>
        <translation>モデルをリストで表示</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/models_panel.py"/>
        <source>Show the models as cards</source>
        <translation>モデルをカードで表示</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover_note.py"/>
        <source>Show what was not taken, and why</source>
        <translation>取り込まなかったものと理由を表示します</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Show where the file lies</source>
        <translation>ファイルのある場所を表示します</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/screen.py"/>
        <source>Side by side</source>
        <translation>左右に並べる</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/compare_bar.py"/>
        <source>Side by side, one over the other with a line to drag (Up and Down move it), or only what differs, four times as bright (W)</source>
        <translation>左右に並べる、重ねて境界線をドラッグする（↑と↓キーでも移動）、または違いだけを 4 倍の明るさで表示（W）</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <location filename="../../wan22_desktop/domain/shopping.py"/>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <location filename="../../wan22_desktop/ui/filter_bar.py"/>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>Size, frames and the model together need more than is free, also in the most frugal way that is known.</source>
        <translation>このサイズ、フレーム数、モデルの組み合わせでは、わかっている最も負荷の軽い方法でも、空きを超えるメモリが必要です。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Slower, faster</source>
        <translation>遅く、速く</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/output_group.py"/>
        <source>Small</source>
        <translation>小</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/loras_group.py"/>
        <source>Small files that teach the model a style, a subject or fewer steps</source>
        <translation>画風、題材、少ないステップでの生成などをモデルに加える小さなファイル</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/size_fields.py"/>
        <source>Smaller than the {width}×{height} that this model was trained with: pictures tend to fall apart.</source>
        <translation>このモデルが学習した {width}×{height} より小さいサイズです。画像が崩れやすくなります。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_filter.py"/>
        <source>Smallest</source>
        <translation>小さい順</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_menu.py"/>
        <source>Smoke test</source>
        <translation>動作テスト</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/models_panel.py"/>
        <source>Smoke test of {name}: it failed. {why}</source>
        <translation>{name} の動作テスト：失敗しました。{why}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/models_panel.py"/>
        <source>Smoke test of {name}: it works. Made a tiny video in {took}.</source>
        <translation>{name} の動作テスト：正常です。小さな動画を {took} で作りました。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_box.py"/>
        <source>Snippets</source>
        <translation>定型文</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/library_bar.py"/>
        <source>Some folders were not looked into</source>
        <translation>一部のフォルダーは調べませんでした</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>Some publishers add Python files for other programs.</source>
        <translation>ほかのプログラム用の Python ファイルを付ける公開元があります。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>Some ways of storing weights are read by a package of their own, which is not part of the app.</source>
        <translation>重みの保存形式の中には、アプリに含まれていない専用のパッケージで読み取るものがあります。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>Something happened that the program does not foresee.</source>
        <translation>プログラムが想定していないことが起きました。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Something is missing</source>
        <translation>足りないものがあります</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/filter_bar.py"/>
        <source>Sort ▾</source>
        <translation>並べ替え ▾</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>Sound</source>
        <translation>音声</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_model.py"/>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <source>Source</source>
        <translation>出力元</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <location filename="../../wan22_desktop/video/foreign/others.py"/>
        <source>Source video</source>
        <translation>元の動画</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>Spacing of the steps</source>
        <translation>ステップの間隔</translation>
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
        <translation>段階</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/profile_dialog.py"/>
        <source>Stages and what each took</source>
        <translation>段階とそれぞれの所要時間</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/stage_band.py"/>
        <source>Stages of the job</source>
        <translation>ジョブの段階</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Stars</source>
        <translation>星</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <location filename="../../wan22_desktop/planning/foreign.py"/>
        <location filename="../../wan22_desktop/ui/handover.py"/>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <location filename="../../wan22_desktop/video/foreign/others.py"/>
        <source>Start image</source>
        <translation>開始画像</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover_note.py"/>
        <source>Start image instead</source>
        <translation>開始画像にする</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>Start the app again: it sets the file aside and begins a new one.</source>
        <translation>アプリを起動し直してください。ファイルを別に保管し、新しいものを始めます。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/progress.py"/>
        <location filename="../../wan22_desktop/ui/job_list.py"/>
        <source>Starting</source>
        <translation>開始中</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Starting …</source>
        <translation>開始中 …</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <source>Stay at the newest line</source>
        <translation>最新の行を表示し続けます</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>Step cache</source>
        <translation>ステップキャッシュ</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <source>Step {number}</source>
        <translation>ステップ {number}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/job_list.py"/>
        <source>Step {step} done · waits for the low-noise expert</source>
        <translation>ステップ {step} まで完了 · 低ノイズエキスパート待ち</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Step {step} took {times} times as long as those before: the card's memory may have spilled into main memory.</source>
        <translation>ステップ {step} に、それまでの {times} 倍の時間がかかりました。VRAM がメインメモリにあふれた可能性があります。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>Steps of a later part</source>
        <translation>後の部分のステップ</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/timeline.py"/>
        <source>Steps of both experts</source>
        <translation>両エキスパートのステップ</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover.py"/>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>Steps of the high-noise expert</source>
        <translation>高ノイズエキスパートのステップ</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>Steps of the high-noise expert, which decides motion and layout, and of the low-noise expert, which draws the details</source>
        <translation>動きと構図を決める高ノイズエキスパートと、細部を描く低ノイズエキスパートのステップ数</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <source>Steps per second of earlier runs and this one</source>
        <translation>以前の実行と今回の 1 秒あたりのステップ数</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <source>Steps per second: {pace}.</source>
        <translation>1 秒あたりのステップ数：{pace}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <source>Steps per second; the line is their median</source>
        <translation>1 秒あたりのステップ数（線は中央値）</translation>
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
        <translation>このステップの後で停止し、そこまでを動画にします。残りは後で作れます</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/job_menu.py"/>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <source>Stop and keep</source>
        <translation>停止して残す</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/drop_progress.py"/>
        <source>Stop looking at what was dropped</source>
        <translation>ドロップされたものの確認の停止</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/library_bar.py"/>
        <source>Stop watching</source>
        <translation>監視の停止</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/library_bar.py"/>
        <source>Stopped early</source>
        <translation>途中で停止しました</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/verification.py"/>
        <source>Stopped early: {found}</source>
        <translation>途中で停止：{found}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/engine/drops.py"/>
        <source>Stopped; {count} of {total} were looked at.</source>
        <translation>停止しました。{total} 個のうち {count} 個を調べました。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_dialog.py"/>
        <source>Stopping …</source>
        <translation>停止中 …</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/loras_group.py"/>
        <source>Strength of {name}</source>
        <translation>{name} の強さ</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/loras_group.py"/>
        <source>Strength of {name} for details</source>
        <translation>{name} の細部での強さ</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <source>Swap width and height</source>
        <translation>幅と高さの入れ替え</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/mending.py"/>
        <source>Switch experts at {boundary}, as Wan2.2 T2V-A14B does.</source>
        <translation>Wan2.2 T2V-A14B と同様に {boundary} でエキスパートを切り替えます。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Tags, with commas between</source>
        <translation>タグ（コンマ区切り）</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Take LoRAs away one by one, use the model's own number of steps, and verify the model's files on its page.</source>
        <translation>LoRA を 1 つずつ外し、モデル本来のステップ数を使い、モデルのページでファイルを検証してください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Take LoRAs away one by one.</source>
        <translation>LoRA を 1 つずつ外してください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Take LoRAs away one by one; check that transformer and text encoder belong together.</source>
        <translation>LoRA を 1 つずつ外してください。トランスフォーマーとテキストエンコーダーが組になっているか確認してください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <source>Take another seed, and keep it</source>
        <translation>別のシードに変えて固定します</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/settings_dialog.py"/>
        <source>Take back the last change that was made here (Ctrl+Z)</source>
        <translation>ここで行った最後の変更を元に戻します（Ctrl+Z）</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Take back: {what} (Ctrl+Z)</source>
        <translation>取り消し：{what}（Ctrl+Z）</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Take it away there to let the file count.</source>
        <translation>ファイルの値を有効にするには、そちらの指定を取り除いてください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Take it off the list</source>
        <translation>一覧から外す</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <source>Take it off the queue, and put its settings back into the panel (F2)</source>
        <translation>キューから外し、設定をパネルに戻します（F2）</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <location filename="../../wan22_desktop/ui/model_menu.py"/>
        <location filename="../../wan22_desktop/ui/models_panel.py"/>
        <source>Take off the list</source>
        <translation>一覧から外す</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/loras_group.py"/>
        <source>Take this LoRA off the list; its file stays</source>
        <translation>この LoRA を一覧から外します。ファイルは残ります</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>Take {steps} steps</source>
        <translation>{steps} ステップにする</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <location filename="../../wan22_desktop/ui/model_filter.py"/>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>Taylor</source>
        <translation>Taylor</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_model.py"/>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <location filename="../../wan22_desktop/ui/model_words.py"/>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>Text encoder</source>
        <translation>テキストエンコーダー</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/diagnostics_dialog.py"/>
        <source>Text of the chosen file</source>
        <translation>選んだファイルのテキスト</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>That model is not on the list any more.</source>
        <translation>そのモデルはもう一覧にありません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>That part does not go with this model</source>
        <translation>その部品はこのモデルに合いません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The LoRA brings settings of its own</source>
        <translation>LoRA に独自の設定があります</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The LoRA does not fit the model</source>
        <translation>LoRA がモデルに合いません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The LoRA is used for both experts</source>
        <translation>LoRA を両方のエキスパートに使います</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The VAE does not fit the transformer</source>
        <translation>VAE がトランスフォーマーに合いません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The VAE enlarges by another factor than its configuration says.</source>
        <translation>VAE の拡大倍率が、設定の記述と異なります。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The VAE makes {vae_channels} latent channels, the transformer wants {wanted}.</source>
        <translation>VAE の潜在チャンネル数は {vae_channels} ですが、トランスフォーマーには {wanted} が必要です。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The VAE's numbers broke down, or VAE and transformer do not belong together.</source>
        <translation>VAE の数値が破綻したか、VAE とトランスフォーマーが組になっていません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>The app does not look for updates by itself. A newer version is installed over this one; settings, models and videos stay.</source>
        <translation>アプリが自動的に更新を確認することはありません。新しいバージョンは今のバージョンに上書きしてインストールします。設定、モデル、動画はそのまま残ります。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>The app makes no network call at all, and its libraries are told to make none: models, prompts and videos stay on this machine. There is nothing to turn off.</source>
        <translation>アプリはネットワークに一切接続せず、ライブラリにも接続させません。モデル、プロンプト、動画はこのコンピューターの中にとどまります。オフにするものはありません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/diagnostics.py"/>
        <source>The app's settings</source>
        <translation>アプリの設定</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The authors publish this part only as .pth. Only its tensors are read.</source>
        <translation>開発元はこの部品を .pth でのみ公開しています。テンソルだけを読み取ります。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The beginning of the file is not what its format demands: it is damaged, of another format, or was made to do harm.</source>
        <translation>ファイルの先頭が、その形式の決まりと異なります。ファイルが壊れているか、別の形式か、害を与えるために作られたものです。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The boundary between the experts was filled in</source>
        <translation>エキスパートの切り替え境界を補いました</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/timeline.py"/>
        <source>The boundary {boundary:g} gives {high} + {low} with these steps and this shift, not {own} + {rest}.</source>
        <translation>このステップ数とシフトでは、境界 {boundary:g} から決まる配分は {own} + {rest} ではなく {high} + {low} です。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The card or the processor has no arithmetic for this type.</source>
        <translation>カードまたは CPU が、この型の計算に対応していません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The card, its driver or its encoder cannot do this codec in this size and depth.</source>
        <translation>カード、ドライバー、エンコーダーのいずれかが、このサイズとビット深度でのこのコーデックに対応していません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <source>The chosen line</source>
        <translation>選んだ行</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The chosen model has nothing that this setting acts on.</source>
        <translation>選んだモデルには、この設定が働く対象がありません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The chosen model was trained for another task.</source>
        <translation>選んだモデルは、別のタスク用に学習されています。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The chosen model was trained with a start image only.</source>
        <translation>選んだモデルは、開始画像だけを使って学習されています。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The chosen part is of another kind, size or family than the model needs.</source>
        <translation>選んだ部品の種類、サイズ、系統のいずれかが、モデルに必要なものと異なります。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The clip goes on from another</source>
        <translation>別のクリップの続きです</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The components of a diffusers folder are there, but not the file that names them.</source>
        <translation>diffusers フォルダーの部品は揃っていますが、それらを指定するファイルがありません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>The computer does not fall asleep by itself while a job runs.</source>
        <translation>ジョブの実行中、コンピューターが自動的にスリープしないようにします。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The data folder is read-only, or its disk is full.</source>
        <translation>データフォルダーが読み取り専用か、ディスクがいっぱいです。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>The database is whole and holds {count} jobs; a new one takes what is written.</source>
        <translation>データベースに異常はなく、{count} 件のジョブがあります。新しいデータベースにも書き込めます。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The disk had an error, or the computer was switched off while the list was written.</source>
        <translation>ディスクにエラーが発生したか、リストの書き込み中にコンピューターの電源が切れました。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The disk is full</source>
        <translation>ディスクがいっぱいです</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The disk may fill up</source>
        <translation>ディスクがいっぱいになる可能性があります</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The disk of the video or that of the app's data has no room left.</source>
        <translation>動画のディスク、またはアプリのデータのディスクに空きがありません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/monitor.py"/>
        <source>The disk of {folder}: read (↓) and written (↑) in a second, and what is free</source>
        <translation>{folder} のディスク：1 秒あたりの読み取り（↓）と書き込み（↑）、空き容量</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The download broke off, or the file was edited and is no longer valid JSON.</source>
        <translation>ダウンロードが途中で切れたか、ファイルが編集されて正しい JSON ではなくなっています。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The download skipped a file, or the file was renamed: the index beside it still names it.</source>
        <translation>ダウンロードでファイルが抜けたか、ファイルの名前が変更されています。同じ場所にあるインデックスには、まだその名前が載っています。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>The driver of {card} tells neither its version nor the card's memory.</source>
        <translation>{card} のドライバーから、バージョンもカードのメモリも取得できません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The driver reset the card: after an error of the driver, overheating, or too long a computation.</source>
        <translation>ドライバーがカードをリセットしました。ドライバーのエラー、過熱、長すぎる計算のいずれかが原因です。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The ending of the name decides the kind of file, and this one is not known.</source>
        <translation>ファイルの種類は名前の末尾で決まりますが、この末尾は不明です。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The environment, a program or the command line outranks the settings file.</source>
        <translation>環境変数、プログラム、コマンドラインの指定は、設定ファイルより優先されます。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The experts are swapped</source>
        <translation>エキスパートが入れ替わっています</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>The fastest exact way</source>
        <translation>最も速い正確な方法</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The file cannot be saved there</source>
        <translation>そこにはファイルを保存できません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The file could be opened, and what is in it is not valid.</source>
        <translation>ファイルは開けましたが、内容が正しくありません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The file has leftovers of training or of another edition.</source>
        <translation>ファイルに、学習時または別の版のものが残っています。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/log.py"/>
        <source>The file holds a JSON object a line; off: what the console shows.</source>
        <translation>ファイルには 1 行に 1 つの JSON オブジェクトを書きます。オフの場合はコンソールの表示と同じ内容です。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>The file is copied</source>
        <translation>ファイルをコピーしました</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_list.py"/>
        <source>The file is gone</source>
        <translation>ファイルがなくなっています</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The file is open in another program, or its drive has no trash.</source>
        <translation>ファイルが別のプログラムで開かれているか、ドライブにごみ箱がありません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The file is there already</source>
        <translation>ファイルがすでに存在します</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The file may not be read, or it is not a text.</source>
        <translation>ファイルの読み取りが許可されていないか、テキストではありません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The file or folder was moved, renamed or deleted, its drive is not connected, or its name was mistyped.</source>
        <translation>ファイルまたはフォルダーが移動、名前変更、削除されたか、ドライブが接続されていないか、名前の入力に誤りがあります。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The file was damaged on the way, or is another edition under the same name.</source>
        <translation>ファイルが転送中に壊れたか、同じ名前の別の版です。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The file was made elsewhere, or what it told was removed when it was edited or sent.</source>
        <translation>このファイルは別の場所で作られたか、編集または送信の際に情報が取り除かれています。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The file was not exported from this app, or was edited.</source>
        <translation>このファイルは、このアプリからエクスポートされていないか、編集されています。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The file was removed to make room, or was written by another version.</source>
        <translation>ファイルが空きを増やすために削除されたか、別のバージョンで書き込まれています。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_html.py"/>
        <source>The files are whole; this version cannot run them.</source>
        <translation>ファイルは揃っていますが、このバージョンでは実行できません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The files hold fewer tensors than the component has.</source>
        <translation>ファイルのテンソルの数が、部品のテンソルの数より少なくなっています。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The first half is made again</source>
        <translation>前半を作り直します</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The folder brings its own code</source>
        <translation>フォルダーに独自のコードが含まれています</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The folder is a collection, and a job needs one model.</source>
        <translation>このフォルダーには複数のモデルが入っていますが、ジョブに必要なモデルは 1 つです。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The folder is read-only, its disk is full or gone, or another program holds the file.</source>
        <translation>フォルダーが読み取り専用か、ディスクがいっぱいか接続されていないか、別のプログラムがファイルを使用しています。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The folder is read-only, its drive is full or not connected, or the name is not allowed there.</source>
        <translation>フォルダーが読み取り専用か、ドライブがいっぱいか接続されていないか、その場所では使えない名前です。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The folder is the one above or below the model, or the files belong to something else.</source>
        <translation>モデルの 1 つ上または下のフォルダーが指定されているか、別のもののファイルです。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The folder was cloned with git without Git LFS, which leaves small text files in place of the weights.</source>
        <translation>フォルダーが Git LFS なしの git で複製されたため、重みの代わりに小さなテキストファイルが置かれています。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The folder was converted by a program that does not write this value.</source>
        <translation>このフォルダーを変換したプログラムは、この値を書き込みません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The folder was written by a newer version of the library; most of them read alike.</source>
        <translation>このフォルダーは、ライブラリのより新しいバージョンで書き込まれています。ほとんどの場合は同じように読み取れます。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/stage.py"/>
        <source>The frame is copied</source>
        <translation>フレームをコピーしました</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The frames were decoded more gently</source>
        <translation>フレームをより軽い方法でデコードしました</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The generation process stopped unexpectedly</source>
        <translation>生成プロセスが予期せず終了しました</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The graphics card stopped answering</source>
        <translation>グラフィックカードが応答しなくなりました</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The graphics driver is too old</source>
        <translation>グラフィックドライバーが古すぎます</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/supervision.py"/>
        <source>The graphics driver reported an error.</source>
        <translation>グラフィックドライバーがエラーを報告しました。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The header of {file} is not valid: {reason}.</source>
        <translation>{file} のヘッダーが正しくありません：{reason}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The id was mistyped, or the model changed since it was inspected.</source>
        <translation>ID の入力に誤りがあるか、確認した後にモデルが変わっています。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The installed build of torch needs a newer NVIDIA driver.</source>
        <translation>インストールされている torch には、より新しい NVIDIA ドライバーが必要です。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The installed build of torch was made without code for this card: the card is newer or older than the build.</source>
        <translation>インストールされている torch には、このカード用のコードが含まれていません。カードが torch の対応範囲より新しいか古いためです。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The installed torch does not know this graphics card</source>
        <translation>インストールされている torch はこのグラフィックカードに対応していません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The job list was damaged</source>
        <translation>ジョブの一覧が壊れていました</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The job makes way for other programs</source>
        <translation>ジョブはほかのプログラムに譲っています</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The job may write up to {needed} to the disk of {folder}, and {available} are free there.</source>
        <translation>このジョブは {folder} のディスクに最大 {needed} を書き込む可能性がありますが、空きは {available} です。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The job waits for memory</source>
        <translation>ジョブはメモリの空きを待っています</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The job was cancelled {where}; no file was written.</source>
        <translation>ジョブはキャンセルされました（{where}）。ファイルは書き込まれていません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The job would fit if other programs did not hold the memory.</source>
        <translation>ほかのプログラムがメモリを使っていなければ、ジョブは収まります。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The kept latents are another model's</source>
        <translation>保存済みの潜在データは別のモデルのものです</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The kept latents between the two experts were removed or damaged; the job begins anew.</source>
        <translation>2 つのエキスパートの間で保存した潜在データが削除されたか壊れたため、ジョブを最初からやり直します。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The kept latents cannot be read</source>
        <translation>保存済みの潜在データを読み取れません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/output_group.py"/>
        <source>The kind of file</source>
        <translation>ファイルの種類</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>The last job failed</source>
        <translation>最後のジョブは失敗しました</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/diagnostics.py"/>
        <source>The last jobs, without their prompts and files</source>
        <translation>最近のジョブ（プロンプトとファイルを除く）</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/log.py"/>
        <source>The least important records that are kept.</source>
        <translation>保存する記録のうち、最も重要度の低いレベルです。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The library could not make the component from its files; the sentence quotes it.</source>
        <translation>ライブラリがファイルから部品を作れませんでした。詳しい理由はメッセージに示されています。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/monitor.py"/>
        <source>The line is everything that runs on this machine, the surface below it what videos take.</source>
        <translation>線はこのコンピューターで動いているもの全体、下の面は動画の作成に使っている分です。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/monitor.py"/>
        <source>The line is what all programs hold, the surface below it what videos take.</source>
        <translation>線はすべてのプログラムの使用量、下の面は動画の作成に使っている分です。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The list of prompts cannot be used</source>
        <translation>プロンプトのリストを使えません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The list remembers a model whose disk is not connected now, or whose folder was moved.</source>
        <translation>一覧にあるモデルのディスクが今は接続されていないか、フォルダーが移動されています。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <source>The log could not be saved: {reason}</source>
        <translation>ログを保存できませんでした：{reason}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <source>The log has no line about this problem</source>
        <translation>この問題に関する行はログにありません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/upkeep_dialog.py"/>
        <source>The longest unused go first.</source>
        <translation>長く使っていないものから削除します。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The model could not be loaded</source>
        <translation>モデルを読み込めませんでした</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/running.py"/>
        <source>The model has changed.</source>
        <translation>モデルが変更されています。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The model is led by a text, and there is none.</source>
        <translation>このモデルは文章に従って動画を作りますが、文章がありません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The model makes its video from something that was not given: a picture, a video, a mask.</source>
        <translation>モデルが動画を作るのに必要な画像、動画、マスクのいずれかが指定されていません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The model needs a newer {library}</source>
        <translation>モデルにはより新しい {library} が必要です</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The model runs without being compiled</source>
        <translation>モデルをコンパイルせずに実行します</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The model switches experts at {boundary}, but only {present} is there.</source>
        <translation>このモデルは {boundary} でエキスパートを切り替えますが、{present} しかありません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The model wants to run its own code</source>
        <translation>モデルが独自のコードを実行しようとしています</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The model was made for a pipeline that the libraries here do not have, or that needs inputs which this version cannot prepare.</source>
        <translation>このモデルは、ここのライブラリにないパイプライン用か、このバージョンでは用意できない入力を必要とするパイプライン用に作られています。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The model was published for newer libraries than this version of the app has.</source>
        <translation>このモデルは、このバージョンのアプリに含まれるものより新しいライブラリ用に公開されています。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The model was saved by a newer version</source>
        <translation>モデルはより新しいバージョンで保存されています</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The model's configuration names a class that only its own Python files define.</source>
        <translation>モデルの設定が、モデル独自の Python ファイルでしか定義されていないクラスを指定しています。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>The most that a job may be planned to take, of main memory and of each graphics card; 0: all that is free.</source>
        <translation>ジョブの計画で使う、メインメモリと各グラフィックカードのメモリの上限です。0 の場合は空きをすべて使います。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The name is neither a path nor on the list of models.</source>
        <translation>この名前はパスではなく、モデル一覧にもありません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The name was mistyped, or the profile stands in another settings file.</source>
        <translation>名前の入力に誤りがあるか、プロファイルが別の設定ファイルにあります。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/problem_banner.py"/>
        <source>The next problem</source>
        <translation>次の問題</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/sharing.py"/>
        <source>The next step</source>
        <translation>次のステップ</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>The next way to compare</source>
        <translation>次の比較方法</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The numbers broke down</source>
        <translation>数値が破綻しました</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/upkeep_dialog.py"/>
        <source>The oldest go first; what is gone cannot be gone on from.</source>
        <translation>古いものから削除します。削除したものからは続けられません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <source>The only expert</source>
        <translation>単独のエキスパート</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The other half of a LoRA was added</source>
        <translation>LoRA のもう一方を追加しました</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The package for faster attention does not fit the installed torch or the card.</source>
        <translation>高速なアテンションのパッケージが、インストールされている torch またはカードに合っていません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The package that brings ffmpeg is not installed, or its program was removed, for example by a virus scanner.</source>
        <translation>ffmpeg を含むパッケージがインストールされていないか、プログラムがウイルス対策ソフトなどによって削除されています。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/models_panel.py"/>
        <source>The path is copied.</source>
        <translation>パスをコピーしました。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <source>The picture of the character that is moved</source>
        <translation>動かすキャラクターの画像</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The picture or video is damaged, empty, too small, or of a format that is not read.</source>
        <translation>画像または動画が壊れているか、空か、小さすぎるか、読み取れない形式です。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <source>The picture that the video begins with</source>
        <translation>動画の始まりの画像</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <source>The picture that the video ends with</source>
        <translation>動画の終わりの画像</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The picture vanished</source>
        <translation>画像が消えました</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The presets cannot be used</source>
        <translation>プリセットを使えません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/problem_banner.py"/>
        <source>The problem before</source>
        <translation>前の問題</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The processor encodes the video</source>
        <translation>CPU が動画をエンコードします</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The profile {profile} is not known; none is used.</source>
        <translation>プロファイル {profile} は不明です。プロファイルは使いません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>The prompt before, the one after</source>
        <translation>前のプロンプト、次のプロンプト</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/diagnostics.py"/>
        <source>The prompts of these jobs (private)</source>
        <translation>これらのジョブのプロンプト（非公開の内容）</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/attention.py"/>
        <source>The queue is done</source>
        <translation>キューが完了しました</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The result looks like noise</source>
        <translation>結果がノイズのように見えます</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The same expert twice</source>
        <translation>同じエキスパートが 2 つあります</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The same file was downloaded or copied under both names.</source>
        <translation>同じファイルが、両方の名前でダウンロードまたはコピーされています。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>The same for the low-noise expert, which draws the details</source>
        <translation>細部を描く低ノイズエキスパートのガイダンス</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/loras_group.py"/>
        <source>The same for the low-noise expert; while it is dim, as strong as for the other</source>
        <translation>低ノイズエキスパートでの強さ。薄く表示されている間は、もう一方と同じ強さです</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <source>The same in seconds</source>
        <translation>同じ長さを秒で表したもの</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <source>The same seed and settings give the same video; empty is a new one each time</source>
        <translation>同じシードと設定からは同じ動画ができます。空欄の場合は毎回新しいシードを使います</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/compare_bar.py"/>
        <source>The same settings</source>
        <translation>同じ設定</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The scheduler does not fit</source>
        <translation>スケジューラーが合いません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The scheduler's file is of another model: Wan was trained with flow matching.</source>
        <translation>スケジューラーのファイルが別のモデルのものです。Wan はフローマッチング方式で学習されています。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The setting is kept, and something else counts</source>
        <translation>設定は保存されましたが、別の値が有効です</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The settings are of a newer version</source>
        <translation>設定はより新しいバージョンのものです</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The settings cannot be kept</source>
        <translation>設定を保存できません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The settings file cannot be read</source>
        <translation>設定ファイルを読み取れません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The settings folder is read-only, or its disk is full.</source>
        <translation>設定フォルダーが読み取り専用か、ディスクがいっぱいです。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The settings leave some memory to other programs, and these have taken it.</source>
        <translation>設定で残しているほかのプログラム用のメモリが、それらのプログラムに使われています。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover.py"/>
        <source>The settings of a video made with {model} are filled in.</source>
        <translation>{model} で作った動画の設定を入力しました。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover.py"/>
        <source>The settings of a video made with {model} are filled in; that model is not among yours now.</source>
        <translation>{model} で作った動画の設定を入力しました。そのモデルは現在お持ちのモデルの中にありません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>The settings read and write well; {count} differ from the defaults.</source>
        <translation>設定は正しく読み書きできます。初期値と異なるもの：{count} 件。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The small file at the top of the folder was not downloaded with the rest.</source>
        <translation>フォルダーの直下にある小さなファイルが、ほかと一緒にダウンロードされていません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The step cache goes by how much this model changes from step to step, which was not measured here yet.</source>
        <translation>ステップキャッシュは、このモデルのステップごとの変化量に基づきます。変化量はまだここで測定されていません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>The steps are spaced by the shift alone here.</source>
        <translation>ここでは、ステップの間隔はシフトだけで決まります。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>The steps are taken in {count} parts; the first and the last were read.</source>
        <translation>ステップが {count} 個の部分に分かれています。最初と最後を読み取りました。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The steps became slower</source>
        <translation>ステップが遅くなりました</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/advice.py"/>
        <source>The steps of the last job took {slower:.0%} longer than is usual for this model, and other programs used {others:.0%} of the processor meanwhile; close them for speed.</source>
        <translation>最後のジョブのステップには、このモデルの通常より {slower:.0%} 長い時間がかかりました。その間、ほかのプログラムが CPU の {others:.0%} を使っていました。それらを終了すると速くなります。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/supervision.py"/>
        <source>The system ended it (signal 9). The usual cause is that main memory ran out.</source>
        <translation>システムによって終了されました（シグナル 9）。通常の原因はメインメモリの不足です。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The system ended the process for lack of memory, a driver crashed, or it was ended by hand. The window and the queue are a process of their own and live on.</source>
        <translation>メモリ不足のためシステムがプロセスを終了したか、ドライバーがクラッシュしたか、手動で終了されました。ウィンドウとキューは別のプロセスなので、そのまま動作します。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The system refused a file</source>
        <translation>システムがファイルへのアクセスを拒否しました</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The tensors of the file do not name anything in a Wan transformer.</source>
        <translation>ファイルのテンソルの名前が、Wan トランスフォーマーのどの部分にも対応しません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The text encoder ({encoder}) gives vectors of {width}, the transformer wants {wanted}.</source>
        <translation>テキストエンコーダー（{encoder}）のベクトル幅は {width} ですが、トランスフォーマーには {wanted} が必要です。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The text encoder does not fit the transformer</source>
        <translation>テキストエンコーダーがトランスフォーマーに合いません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The two experts have equal shapes, and the files carry no name or note that tells them apart.</source>
        <translation>2 つのエキスパートの形状が同じで、ファイルには区別できる名前も記述もありません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The two files were put into each other's place, or were renamed.</source>
        <translation>2 つのファイルが逆の場所に置かれたか、名前が変更されています。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The video cannot be saved there</source>
        <translation>そこには動画を保存できません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The video could not be encoded</source>
        <translation>動画をエンコードできませんでした</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/attention.py"/>
        <source>The video could not be made</source>
        <translation>動画を作れませんでした</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The video could not be moved to the trash</source>
        <translation>動画をごみ箱に移動できませんでした</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>The video does not tell how it was made.</source>
        <translation>動画に作成時の情報がありません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The video has the wrong size</source>
        <translation>動画のサイズが正しくありません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <source>The video in which the character takes somebody's place; the mask shows whose</source>
        <translation>キャラクターが人物と入れ替わる動画。誰と入れ替わるかはマスクで示します</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The video is all of one colour</source>
        <translation>動画全体が単一の色です</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <source>The video of poses, as a pose estimator draws them, that move the character</source>
        <translation>ポーズ推定で描いたポーズの動画。キャラクターを動かします</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <source>The video that leads: poses, depth, outlines or a part that is kept</source>
        <translation>動画を導くもの：ポーズ、奥行き、輪郭、または保持する部分</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <source>The video that this one goes on from</source>
        <translation>この動画が続きとなる元の動画</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <source>The video to begin from: its motion and layout stay, the rest is made anew</source>
        <translation>基にする動画。動きと構図を保ち、残りを新しく作ります</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The video was stopped early and kept</source>
        <translation>動画は途中で停止し、そこまでを残しました</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>The way from noise to picture
{samplers}</source>
        <translation>ノイズから画像への進み方
{samplers}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The weights are in an unsafe format</source>
        <translation>重みが安全でない形式です</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The weights do not fit their description</source>
        <translation>重みが記述と一致しません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The weights have several types</source>
        <translation>重みに複数の型があります</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The weights need another package</source>
        <translation>重みには別のパッケージが必要です</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The weights or a LoRA do not belong to the model, or the experts are in the wrong order.</source>
        <translation>重みまたは LoRA がモデルのものではないか、エキスパートの順序が逆です。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The weights were packed in a way that this version has no code for, such as a newer GGUF type.</source>
        <translation>重みの格納形式（新しい GGUF の型など）に、このバージョンが対応していません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The weights, a LoRA or the number of steps do not suit the model.</source>
        <translation>重み、LoRA、ステップ数のいずれかがモデルに合っていません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>The window's colours; system: as the desktop has them.</source>
        <translation>ウィンドウの配色です。system の場合はデスクトップに合わせます。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>The workflow saves {count} results; what made this one could be told by its name alone.</source>
        <translation>ワークフローには保存する結果が {count} 個あり、どれがこれを作ったかは名前からしか判断できませんでした。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The {component} is missing: {detail}.</source>
        <translation>{component} がありません：{detail}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/smoke.py"/>
        <source>The {part}</source>
        <translation>{part}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The {part} was tried after loading: {reason}.</source>
        <translation>{part}を読み込み後に試しました：{reason}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/others.py"/>
        <source>There are three phases; the app has two.</source>
        <translation>段階が 3 つありますが、アプリには 2 つしかありません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>There are two kinds of VAE, and the one beside the transformer is the other kind.</source>
        <translation>VAE には 2 種類あり、トランスフォーマーと一緒にあるのはもう一方の種類です。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>There are weights that nobody uses</source>
        <translation>使われない重みがあります</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>There is no file or folder at {path}.</source>
        <translation>{path} にファイルもフォルダーもありません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>There is no graphics card that can be used: videos are made on the processor.</source>
        <translation>使えるグラフィックカードがないため、動画は CPU で作ります。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>There is no profile of {job}.</source>
        <translation>プロファイルがありません：{job}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>There is no sampler of this kind here; the model's own is used.</source>
        <translation>ここにはこの種類のサンプラーがありません。モデル標準のものを使います。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>There is no such profile</source>
        <translation>そのプロファイルはありません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>There is no such repair</source>
        <translation>その修復はありません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>There is no such setting here.</source>
        <translation>ここにはその設定がありません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>There is nothing to make a video of: the prompt is empty.</source>
        <translation>プロンプトが空のため、動画を作れません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>There was no video to look at.</source>
        <translation>調べる動画がありませんでした。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/diagnostics_dialog.py"/>
        <source>These files go into one zip that you may give to whoever helps you. Passwords, names, folders, prompts and pictures are left out. Look through them, and untick what you want to keep to yourself. Nothing is sent.</source>
        <translation>これらのファイルを 1 つの zip にまとめ、サポートしてくれる人に渡せます。パスワード、名前、フォルダー、プロンプト、画像は含まれません。内容を確認し、渡したくないもののチェックを外してください。送信は行いません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>These parts were not loaded: {parts}.</source>
        <translation>次の部品が読み込まれませんでした：{parts}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>These weights cannot be unpacked</source>
        <translation>この重みは展開できません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>This cache of steps goes by a curve that the first job of a model has to measure.</source>
        <translation>このステップキャッシュは、モデルの最初のジョブで測定する曲線に基づきます。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>This could not be undone</source>
        <translation>元に戻せませんでした</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>This device cannot compute with this kind of numbers</source>
        <translation>このデバイスはこの数値形式で計算できません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>This does not fit into memory</source>
        <translation>メモリに収まりません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>This file type is not known</source>
        <translation>このファイルの種類は不明です</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>This is another kind of model</source>
        <translation>別の種類のモデルです</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>This is no LoRA for Wan</source>
        <translation>Wan 用の LoRA ではありません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/advice.py"/>
        <source>This machine has {free:.1f} of {total:.1f} GB of memory free; close programs that are not needed, then larger videos fit.</source>
        <translation>このコンピューターのメモリは {total:.1f} GB 中 {free:.1f} GB が空いています。不要なプログラムを終了すると、より大きな動画を作れます。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/diagnostics.py"/>
        <source>This machine, its drivers and the versions of everything</source>
        <translation>このコンピューター、ドライバー、各種バージョン</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover.py"/>
        <source>This model</source>
        <translation>このモデル</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_panel.py"/>
        <source>This model cannot be run yet; its card says why.</source>
        <translation>このモデルはまだ実行できません。理由はモデルのカードに表示されています。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>This model cannot do that</source>
        <translation>このモデルではできません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>This needs a graphics card</source>
        <translation>グラフィックカードが必要です</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <source>This one</source>
        <translation>今回</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_filter.py"/>
        <source>This pattern is not finished: {reason}</source>
        <translation>このパターンは不完全です：{reason}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_filter.py"/>
        <source>This pattern takes too long: it repeats what repeats. Not all lines were searched.</source>
        <translation>このパターンは時間がかかりすぎます。繰り返しの中で繰り返しています。すべての行は検索されていません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>This pipeline is not supported</source>
        <translation>このパイプラインには対応していません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>This video computes every step</source>
        <translation>この動画ではすべてのステップを計算します</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>This video does not tell how it was made</source>
        <translation>この動画には作成時の情報がありません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>This was left behind: {names}.</source>
        <translation>次のものが残っています：{names}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>This way of storing weights is computed on NVIDIA cards only.</source>
        <translation>この保存形式の重みは、NVIDIA のカードでのみ計算できます。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>This will be slow</source>
        <translation>時間がかかります</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/contact_sheet.py"/>
        <source>Tick all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/contact_sheet.py"/>
        <source>Tick every draft, or none (Ctrl+A)</source>
        <translation>すべてのドラフトにチェックを付けるか、外します（Ctrl+A）</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>Tight</source>
        <translation>余裕なし</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <location filename="../../wan22_desktop/ui/log_model.py"/>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <location filename="../../wan22_desktop/ui/validation_dialog.py"/>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <source>Timeline of all stages</source>
        <translation>全段階のタイムライン</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>Times estimated from the amount of computing; nothing like it was measured here yet.</source>
        <translation>所要時間は計算量からの推定です。似た条件の測定はまだありません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>Times from this machine's measured speed.</source>
        <translation>所要時間はこのコンピューターで測定した速度に基づきます。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_html.py"/>
        <source>To be fetched</source>
        <translation>入手が必要なもの</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>To keep more latents, raise their limit in the settings.</source>
        <translation>より多くの潜在データを残すには、設定で上限を上げてください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>To make it fit</source>
        <translation>収めるには</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/shopping.py"/>
        <source>To make {model} whole</source>
        <translation>{model} を完全にするために必要なもの</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/shopping.py"/>
        <source>To make {model} whole, in {path}:</source>
        <translation>{model} を完全にするために必要なもの（{path}）：</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>To see it all the same, finish it from its kept latents ({latents}): it will not be stopped again.</source>
        <translation>それでも見たい場合は、保存済みの潜在データ（{latents}）から仕上げてください。次は停止しません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>To the front, to the back</source>
        <translation>先頭へ、最後へ</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>To the tags, to the search</source>
        <translation>タグへ、検索へ</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>To try all the same, run it with the plan "force".</source>
        <translation>それでも試すには、プラン「force」で実行してください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/presets.py"/>
        <source>To try ideas quickly: few steps, a short clip, the smallest size that looks right</source>
        <translation>アイデアを手早く試す：少ないステップ、短いクリップ、正しく見える最小のサイズ</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Tokens may be computed in chunks, and frames decoded in tiles and a few at a time; off: each all at once.</source>
        <translation>トークンを分割して計算し、フレームをタイルで少しずつデコードできるようにします。オフの場合は、それぞれ一度に処理します。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/profile_dialog.py"/>
        <source>Too few runs of the same kind are known to compare it with.</source>
        <translation>比較できる同じ種類の実行がまだ少なすぎます。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_card.py"/>
        <source>Too large</source>
        <translation>大きすぎます</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>Too large by {over}: needs {needed}, {free} free in main memory</source>
        <translation>{over} 超過：必要 {needed}、メインメモリの空き {free}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>Too large by {over}: needs {needed}, {free} free on {card}</source>
        <translation>{over} 超過：必要 {needed}、{card} の空き {free}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>Too large here</source>
        <translation>この環境には大きすぎます</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>Too large: needs {needed}, {free} free in main memory</source>
        <translation>大きすぎます：必要 {needed}、メインメモリの空き {free}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>Too large: needs {needed}, {free} free on {card}</source>
        <translation>大きすぎます：必要 {needed}、{card} の空き {free}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <location filename="../../wan22_desktop/ui/scope_tree.py"/>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profiles.py"/>
        <source>Trace for Perfetto or Chrome</source>
        <translation>Perfetto または Chrome 用トレース</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <source>Transformer</source>
        <translation>トランスフォーマー</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <source>Tried after its first load: {parts} answer as they should.</source>
        <translation>初回の読み込み後の動作確認：{parts} は正しく応答しています。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <source>Tried after loading: {problem}</source>
        <translation>読み込み後の動作確認：{problem}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Try anyway</source>
        <translation>それでも試す</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/generation.py"/>
        <source>Try anyway: skip the memory check</source>
        <translation>強制実行：メモリの確認を省く</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Try new models</source>
        <translation>新しいモデルの動作確認</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_html.py"/>
        <source>Two experts; the low-noise one takes over below timestep {timestep:g}.</source>
        <translation>エキスパートは 2 つです。タイムステップ {timestep:g} を下回ると低ノイズエキスパートに切り替わります。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>Two files of the same name, but for high and low, are one LoRA.</source>
        <translation>high と low の部分だけが異なる名前の 2 つのファイルは、1 つの LoRA です。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>Two parts have different widths: one of them, or a LoRA, is of another model.</source>
        <translation>2 つの部品の幅が異なります。その一方または LoRA が、別のモデルのものです。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Two precisions met</source>
        <translation>2 つの精度が混ざりました</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>Two tensors of different precision met; most often a LoRA or an unusual conversion.</source>
        <translation>精度の異なる 2 つのテンソルが混ざりました。多くの場合、原因は LoRA または特殊な変換です。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/fit_panel.py"/>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <location filename="../../wan22_desktop/ui/said.py"/>
        <location filename="../../wan22_desktop/ui/settings_dialog.py"/>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <source>Undo ({count})</source>
        <translation>元に戻す（{count}）</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_menu.py"/>
        <location filename="../../wan22_desktop/ui/report_dialog.py"/>
        <source>Undo repairs</source>
        <translation>修復を元に戻す</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/fit_panel.py"/>
        <source>Undo the change of settings</source>
        <translation>設定の変更を元に戻す</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Undo what was typed; after a preset was chosen, back to what was set before</source>
        <translation>入力を元に戻す。プリセットを選んだ後は前の設定に戻す</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/said.py"/>
        <source>Undo: put it back on the list</source>
        <translation>元に戻す：一覧に戻します</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_words.py"/>
        <source>Unplugged</source>
        <translation>未接続</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Until then jobs and models are forgotten when the app is closed; videos are saved as usual.</source>
        <translation>それまでは、アプリを閉じるとジョブとモデルの記録が失われます。動画はいつもどおり保存されます。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_filter.py"/>
        <source>Up to 15 GB</source>
        <translation>15 GB 以下</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Update the NVIDIA driver and restart the computer.</source>
        <translation>NVIDIA ドライバーを更新し、コンピューターを再起動してください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Update the app.</source>
        <translation>アプリを更新してください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Update the graphics driver if the card should be able to encode {codec}.</source>
        <translation>カードが {codec} のエンコードに対応しているはずの場合は、グラフィックドライバーを更新してください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>Updates</source>
        <translation>更新</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>Updates and network</source>
        <translation>更新とネットワーク</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Use a machine with an NVIDIA card, or try the bundled model first.</source>
        <translation>NVIDIA のカードを搭載したコンピューターを使うか、まず付属のモデルを試してください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Use a model for WanPipeline or WanImageToVideoPipeline.</source>
        <translation>WanPipeline または WanImageToVideoPipeline 用のモデルを使ってください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Use a program that is made for it, or drop a Wan model here.</source>
        <translation>専用のプログラムで使うか、ここに Wan モデルをドロップしてください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>Use a step cache</source>
        <translation>ステップキャッシュを使う</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Use it together with the model that it was made for.</source>
        <translation>対応するモデルと一緒に使ってください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Use its first frame as start image</source>
        <translation>最初のフレームを開始画像に使う</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Use its last frame as start image</source>
        <translation>最後のフレームを開始画像に使う</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>Use no step cache</source>
        <translation>ステップキャッシュを使わない</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Use the UMT5 encoder that came with the model (UMT5-XXL for the published Wan models).</source>
        <translation>モデルに付属する UMT5 エンコーダーを使ってください（公開されている Wan モデルでは UMT5-XXL）。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Use the edition of the model in bf16, fp16 or fp8, where there is one.</source>
        <translation>bf16、fp16、fp8 の版があれば、それを使ってください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Use the edition of the model that is made for the standard Wan pipelines.</source>
        <translation>標準の Wan パイプライン用の版を使ってください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Use the model in bf16, fp16, fp8, or as GGUF from Q2_K to Q8_0.</source>
        <translation>bf16、fp16、fp8 のモデル、または Q2_K から Q8_0 までの GGUF を使ってください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Use the model's edition in bf16, fp8 or GGUF, which runs without one, or run it on a machine with an NVIDIA card.</source>
        <translation>グラフィックカードなしで動く bf16、fp8、GGUF の版を使うか、NVIDIA のカードを搭載したコンピューターで実行してください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Use the model's own number of steps and no LoRA.</source>
        <translation>モデル本来のステップ数を使い、LoRA を外してください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>Use the processor</source>
        <translation>CPU を使う</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Use the safetensors edition of the model.</source>
        <translation>モデルの safetensors 版を使ってください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/mending.py"/>
        <source>Use the two experts the other way round.</source>
        <translation>2 つのエキスパートを入れ替えて使います。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/mending.py"/>
        <source>Use the {part} of {model}: it fits.</source>
        <translation>{model} の{part}を使います。これに合います。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/pair_dialog.py"/>
        <source>Use these parts</source>
        <translation>この部品を使う</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <location filename="../../wan22_desktop/ui/job_menu.py"/>
        <source>Use these settings</source>
        <translation>この設定を使う</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/stage.py"/>
        <source>Use this frame as start image</source>
        <translation>このフレームを開始画像に使う</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_menu.py"/>
        <source>Use this model</source>
        <translation>このモデルを使う</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/timeline.py"/>
        <source>Use {high} + {low}</source>
        <translation>{high} + {low} を使う</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/pairing.py"/>
        <source>Use {name} as the high-noise expert.</source>
        <translation>{name} を高ノイズエキスパートとして使います。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/system/parts.py"/>
        <source>Use {part} as the {role}: the person chose it.</source>
        <translation>{part}を{role}として使います（ユーザーの指定）。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Use {suggestion}.</source>
        <translation>次のように指定してください：{suggestion}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_filter.py"/>
        <source>Used before</source>
        <translation>使用したことがある</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_filter.py"/>
        <source>Used in the last week</source>
        <translation>過去 1 週間に使用</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_filter.py"/>
        <source>Used or not</source>
        <translation>使用の有無を問わない</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/output_group.py"/>
        <source>Usual output</source>
        <translation>通常の出力</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/diffusers_folder.py"/>
        <source>VACE blocks</source>
        <translation>VACE ブロック</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>VAE in {precision}</source>
        <translation>VAE は {precision}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/monitor.py"/>
        <source>VRAM</source>
        <translation>VRAM</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover_note.py"/>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/filter_bar.py"/>
        <location filename="../../wan22_desktop/ui/model_filter.py"/>
        <source>Variant</source>
        <translation>バリエーション</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/filter_bar.py"/>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_dialog.py"/>
        <source>Verified so far</source>
        <translation>これまでの検証結果</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Verify files</source>
        <translation>ファイルの検証</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Verify the model's files on its page, and copy the damaged one again from the model's source.</source>
        <translation>モデルのページでファイルを検証し、壊れているものをモデルの入手元からもう一度コピーしてください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Verify the model's files on its page: a tensor that should be there is not.</source>
        <translation>モデルのページでファイルを検証してください。必要なテンソルがありません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Verify the model's files, and copy the damaged one again.</source>
        <translation>モデルのファイルを検証し、壊れているものをもう一度コピーしてください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <location filename="../../wan22_desktop/ui/screen.py"/>
        <source>Video</source>
        <translation>動画</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>Videos</source>
        <translation>動画</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Videos and pictures made here, with ComfyUI, Wan2GP, SD.Next or SwarmUI can restore their settings, if they were not edited or sent through a messenger since.</source>
        <translation>このアプリ、ComfyUI、Wan2GP、SD.Next、SwarmUI で作った動画や画像からは設定を復元できます。ただし、編集したものやメッセージアプリで送ったものは復元できません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/jobs_view.py"/>
        <source>Videos in the making and finished ones are listed here.</source>
        <translation>作成中の動画と完成した動画がここに表示されます。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/attention.py"/>
        <source>Videos that are made: {made}; that could not be made: {failed}</source>
        <translation>できた動画：{made} 本、作れなかった動画：{failed} 本</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_view.py"/>
        <source>Videos that were made are listed here, also those that were taken off the list of jobs.</source>
        <translation>作った動画がここに表示されます。ジョブの一覧から外したものも含みます。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <location filename="../../wan22_desktop/ui/upkeep_dialog.py"/>
        <source>Wait for memory</source>
        <translation>メモリの空き待ち</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/job_list.py"/>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <location filename="../../wan22_desktop/domain/progress.py"/>
        <source>Waiting for memory</source>
        <translation>メモリの空き待ち</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_dialog.py"/>
        <source>Waiting to read the files …</source>
        <translation>ファイルの読み取り待ち …</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/job_list.py"/>
        <source>Waiting · {time}</source>
        <translation>待機中 · {time}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>Wan was trained in it and the card computes it natively</source>
        <translation>Wan はこの精度で学習されており、カードも直接計算できるため</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/variants.py"/>
        <source>Wan's tensors in a size that nobody published: a custom model</source>
        <translation>公開されていないサイズの Wan のテンソル：カスタムモデル</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/app.py"/>
        <source>Wan22 Desktop: the engine did not end in time.</source>
        <translation>Wan22 Desktop：エンジンが時間内に終了しませんでした。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_filter.py"/>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/models_panel.py"/>
        <source>Watch a folder of models</source>
        <translation>監視するモデルのフォルダーの選択</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/library_bar.py"/>
        <source>Watch a folder of models…</source>
        <translation>モデルのフォルダーを監視…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/library_bar.py"/>
        <source>Watch a folder …</source>
        <translation>フォルダーを監視 …</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Watch the folder…</source>
        <translation>フォルダーを監視…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/library_bar.py"/>
        <source>Watched folders</source>
        <translation>監視フォルダー</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/shopping.py"/>
        <source>Web page to print</source>
        <translation>印刷用ウェブページ</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Weights are missing</source>
        <translation>重みが足りません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Weights are missing in the file</source>
        <translation>ファイルに足りない重みがあります</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Weights may wait in main memory or in their files until they are used; off: everything is on its device from the beginning.</source>
        <translation>重みを使うまでメインメモリまたはファイルに置けるようにします。オフの場合は、最初からすべてを使用するデバイスに置きます。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Weights that are stored as {storage} are read by {package} {version} or later; {present} of it is installed.</source>
        <translation>{storage} 形式の重みを読むには {package} {version} 以降が必要です。インストールされているもの：{present}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/scope_tree.py"/>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>What a graphics card computes in, where it can; processors are exact in any case, and with fp32 never anything else.</source>
        <translation>グラフィックカードが対応している場合に計算に使う精度です。CPU は常に正確に計算します。fp32 の場合は、ほかの精度を一切使いません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>What a step may take over from the steps before: faster, and the video changes a little
{kinds}</source>
        <translation>前のステップから引き継ぐもの。速くなりますが、動画が少し変わります
{kinds}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>What can be done with it</source>
        <translation>これでできること</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/filter_bar.py"/>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>What comes first</source>
        <translation>先に表示するもの</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>What computes: auto, the graphics card with the most free memory; cpu, the processor; or one card. A card that is not there now leaves the choice to the app.</source>
        <translation>計算に使うものです。auto は空きメモリが最も多いグラフィックカード、cpu は CPU です。特定のカードも指定できます。指定したカードが今ない場合は、アプリが選びます。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/upkeep_dialog.py"/>
        <source>What could be better here</source>
        <translation>ここで改善できること</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/compare_bar.py"/>
        <source>What differs</source>
        <translation>異なる設定</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>What encoded prompts may take on the disk; the longest unused go first.</source>
        <translation>エンコード済みプロンプトが使えるディスク容量です。長く使っていないものから削除します。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>What goes first where a job leaves its plan to the app: auto, the fastest exact way that fits; fast, speed where it hardly shows; safe, full precision and the least graphics memory.</source>
        <translation>ジョブのプランをアプリに任せるときに優先するものです。auto は収まる範囲で最も速い正確な方法、fast は画像への影響がほとんどない部分での速さ、safe はフル精度と最小の VRAM 使用です。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>What is done to the finished pictures has no place here.</source>
        <translation>完成した画像への加工には、ここで対応するものがありません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>What is foreseen leaves less than a small reserve.</source>
        <translation>予測される使用量では、わずかな余裕も残りません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/upkeep_dialog.py"/>
        <source>What is in use stays</source>
        <translation>使用中のものは残ります</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/diagnostics.py"/>
        <source>What is known of the models</source>
        <translation>モデルの情報</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_outputs.py"/>
        <source>What is recorded, and where it is written</source>
        <translation>記録する内容と書き出し先</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/profile_page.py"/>
        <source>What is set by hand outranks every profile: {count} of these settings are.</source>
        <translation>手動で設定したものは、どのプロファイルよりも優先されます。これらの設定のうち {count} 件が該当します。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_dialog.py"/>
        <source>What is to be fetched, for the machine that has internet</source>
        <translation>インターネットに接続したコンピューターで入手するもの</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>What it began from is not in the file.</source>
        <translation>基にしたものがファイルにありません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>What it changes in the model has no counterpart here.</source>
        <translation>モデルへのこの変更には、ここで対応するものがありません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_html.py"/>
        <source>What it is made of</source>
        <translation>構成</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>What jobs take is measured and kept, so that later plans foresee it; off: nothing is learned.</source>
        <translation>ジョブが使う時間とメモリを測定して保存し、以後の計画に生かします。オフの場合は何も学習しません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>What kept latents may take on the disk, some hundred videos' worth; the oldest go first.</source>
        <translation>保存済みの潜在データが使えるディスク容量です。動画数百本分にあたります。古いものから削除します。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/output_group.py"/>
        <source>What kind of file the video is saved as; MP4 plays everywhere</source>
        <translation>動画を保存するファイルの種類。MP4 はどこでも再生できます</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_box.py"/>
        <source>What should be seen?</source>
        <translation>何を映しますか？</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_box.py"/>
        <source>What should not be seen (optional)</source>
        <translation>映したくないもの（任意）</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/settings_dialog.py"/>
        <source>What the app keeps on the disk now, and the way to clear it</source>
        <translation>アプリが現在ディスクに保存しているものと、その消去方法</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>What the app speaks from its next start on; system: as the desktop does.</source>
        <translation>次回の起動から使う表示言語です。system の場合はデスクトップに合わせます。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>What the job took was not measured.</source>
        <translation>ジョブの使用量が測定されませんでした。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/diagnostics.py"/>
        <source>What this is</source>
        <translation>このファイルについて</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/drop_progress.py"/>
        <source>What was dropped</source>
        <translation>ドロップされたもの</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/problem_banner.py"/>
        <source>What was logged about this, and around it</source>
        <translation>この問題とその前後のログ</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/diagnostics.py"/>
        <source>What was logged last</source>
        <translation>最近のログ</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>What was moved to the trash is no longer there, or something else has its place.</source>
        <translation>ごみ箱に移動したものがすでにないか、元の場所に別のものがあります。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover_note.py"/>
        <source>What was not taken</source>
        <translation>取り込まなかったもの</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>What was written to a new database is not in it.</source>
        <translation>新しいデータベースに書き込んだ内容がありません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/diagnostics.py"/>
        <source>What went wrong</source>
        <translation>発生した問題</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>When something goes wrong</source>
        <translation>問題が起きたとき</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_panel.py"/>
        <source>Where in the queue</source>
        <translation>キュー内の位置</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Where memory runs out or numbers break down, the job goes on in a safer way; off: it ends and says why.</source>
        <translation>メモリの不足や数値の破綻が起きたとき、ジョブを安全な方法で続けます。オフの場合は、ジョブを終了して理由を示します。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_html.py"/>
        <source>Where no checksum is known, compare the sha256 with the one on the publisher's page.</source>
        <translation>チェックサムが不明な場合は、sha256 を公開元のページのものと比較してください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/log.py"/>
        <source>Where the files lie; empty for the platform's folder.</source>
        <translation>ファイルの保存場所です。空欄の場合はシステム標準のフォルダーを使います。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>Where the steps are spent: higher means more on motion and layout</source>
        <translation>ステップの配分。大きいほど動きと構図に多く使います</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Where these reports go; empty for a folder beside the logs.</source>
        <translation>報告の保存場所です。空欄の場合はログの隣のフォルダーを使います。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/shopping.py"/>
        <source>Where to put it, and its sha256</source>
        <translation>保存先と sha256</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Where videos go; empty for the platform's video folder.</source>
        <translation>動画の保存先です。空欄の場合はシステム標準の動画フォルダーを使います。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/filter_bar.py"/>
        <source>Whether it fits or not</source>
        <translation>収まるかどうかを問わない</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Which expert is which?</source>
        <translation>どちらがどのエキスパートですか？</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Which files belong together?</source>
        <translation>どのファイルが組になりますか？</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/loras_group.py"/>
        <source>Which half of the model it changes</source>
        <translation>モデルのどちらの側を変えるか</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>While {stage}: {detail}.</source>
        <translation>「{stage}」の途中：{detail}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/failures.py"/>
        <source>While {stage}: {error}</source>
        <translation>「{stage}」の途中：{error}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_filter.py"/>
        <source>Whose lines are shown</source>
        <translation>表示する出力元</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_html.py"/>
        <source>Why it is called that ({share:.0%} sure)</source>
        <translation>判定の理由（確度 {share:.0%}）</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover_note.py"/>
        <source>Why it was not taken</source>
        <translation>取り込まなかった理由</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <source>Width to height, in the sizes that this model was trained with; Custom takes any</source>
        <translation>幅と高さの比。このモデルが学習したサイズから選びます。「カスタム」では自由に指定できます</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/fit_panel.py"/>
        <source>Will it fit</source>
        <translation>メモリの見込み</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>Windows could not promise memory for a file of the model.</source>
        <translation>Windows がモデルのファイルにメモリを割り当てられませんでした。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/supervision.py"/>
        <source>Windows had no memory left to commit: its page file is too small.</source>
        <translation>Windows が割り当てられるメモリが残っていませんでした。ページングファイルが小さすぎます。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Windows may have no memory left to promise</source>
        <translation>Windows が割り当てられるメモリが残っていない可能性があります</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>Windows promises memory only as far as the paging file reaches, and models are mapped as a whole.</source>
        <translation>Windows が割り当てるメモリはページングファイルの大きさまでに限られ、モデルは全体がまとめてマップされます。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Windows' paging file is too small</source>
        <translation>Windows のページングファイルが小さすぎます</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/screen.py"/>
        <source>Wipe</source>
        <translation>ワイプ</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/words.py"/>
        <source>With its own settings ({width}×{height}, {frames} frames, {steps} steps) – {fits}</source>
        <translation>モデル標準の設定（{width}×{height}、{frames} フレーム、{steps} ステップ）– {fits}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Words to find it by again, with commas between; Enter keeps them (T)</source>
        <translation>後で探すための語をコンマ区切りで入力します。Enter で保存します（T）</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Work in chunks and tiles</source>
        <translation>分割とタイルでの処理</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>Workflow</source>
        <translation>ワークフロー</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_outputs.py"/>
        <source>Write a file</source>
        <translation>ファイルに書き出す</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/mending.py"/>
        <source>Write a model_index.json for these components in the app's data folder.</source>
        <translation>これらの部品用の model_index.json をアプリのデータフォルダーに作成します。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_panel.py"/>
        <source>Write a prompt first.</source>
        <translation>まずプロンプトを書いてください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Write a sentence that says what should be seen.</source>
        <translation>映したい内容を文章で書いてください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_outputs.py"/>
        <source>Write it as JSON lines</source>
        <translation>JSON 行形式で書き出す</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_outputs.py"/>
        <source>Write to the console</source>
        <translation>コンソールに書き出す</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/screen.py"/>
        <source>Write what should be seen, then press Generate.
Drop a model folder, a picture or a video made here anywhere.</source>
        <translation>映したいものを書いて、「生成」を押してください。
モデルのフォルダー、画像、このアプリで作った動画は、どこにでもドロップできます。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <source>Written</source>
        <translation>書き込み</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>Wrong models are explained: {codes}.</source>
        <translation>不正なモデルを正しく説明できます：{codes}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>You asked to stop and keep what was there.</source>
        <translation>停止して、その時点までの結果を残すように指定されました。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>You cancelled it.</source>
        <translation>ご自身がキャンセルしました。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>Your account may not read or write there, or too many files are open.</source>
        <translation>お使いのアカウントにその場所の読み取りまたは書き込みの権限がないか、開いているファイルが多すぎます。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>Your account may not read the file, or the drive reports an error or does not answer.</source>
        <translation>お使いのアカウントにファイルの読み取り権限がないか、ドライブがエラーを報告しているか応答していません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/profile_page.py"/>
        <source>Your own, with {count} settings</source>
        <translation>独自のプロファイル、設定 {count} 件</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/crop_dialog.py"/>
        <location filename="../../wan22_desktop/ui/transport.py"/>
        <source>Zoom</source>
        <translation>ズーム</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/parts.py"/>
        <source>a CLIP text encoder</source>
        <translation>CLIP テキストエンコーダー</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <source>a LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/health.py"/>
        <source>a LoRA that does not belong to this model or is too strong ({names})</source>
        <translation>このモデルのものではない、または強すぎる LoRA（{names}）</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/checks.py"/>
        <source>a Wan pipeline</source>
        <translation>Wan パイプライン</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>a background and the mask of what is replaced in it go together</source>
        <translation>背景と、背景内で置き換える部分のマスクは両方必要です</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/checks.py"/>
        <source>a boundary_ratio</source>
        <translation>boundary_ratio</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/variants.py"/>
        <source>a boundary_ratio is named: one of two experts</source>
        <translation>boundary_ratio の指定があります：2 つのエキスパートの一方</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/explanation.py"/>
        <source>a code such as W2-BAD-SETTING</source>
        <translation>W2-BAD-SETTING のようなコード</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/encoding.py"/>
        <source>a colour's value has 8 or 10 bits</source>
        <translation>色の値は 8 ビットまたは 10 ビットです</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/decoding.py"/>
        <source>a damaged VAE</source>
        <translation>VAE の破損</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/prompting.py"/>
        <source>a damaged text encoder</source>
        <translation>テキストエンコーダーの破損</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <source>a diffusers folder</source>
        <translation>diffusers フォルダー</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/encoding.py"/>
        <source>a file that ends in {containers}, or the codec {held}</source>
        <translation>{containers}で終わるファイル、またはコーデック{held}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>a first image and a video cannot both lead</source>
        <translation>最初の画像と動画の両方を基にすることはできません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/setting.py"/>
        <source>a folder, or nothing for the usual one</source>
        <translation>フォルダー（標準のフォルダーを使う場合は空欄）</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <source>a key</source>
        <translation>キー</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/parts.py"/>
        <source>a language model</source>
        <translation>言語モデル</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>a last image needs a first one</source>
        <translation>最後の画像には最初の画像も必要です</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/prompt_list.py"/>
        <source>a list has at most {most} MB</source>
        <translation>リストは最大 {most} MB です</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/prompt_list.py"/>
        <source>a list has at most {most} prompts</source>
        <translation>リストのプロンプトは最大 {most} 件です</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/diffusers_folder.py"/>
        <source>a model for {pipeline}</source>
        <translation>{pipeline} 用のモデル</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/__init__.py"/>
        <source>a name in it is not valid Unicode</source>
        <translation>含まれる名前が正しい Unicode ではありません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/safetensors_header.py"/>
        <source>a name occurs twice</source>
        <translation>同じ名前が 2 回現れます</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_words.py"/>
        <source>a picture and poses</source>
        <translation>画像とポーズ</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <location filename="../../wan22_desktop/ui/model_filter.py"/>
        <source>a picture from text</source>
        <translation>テキストからの画像</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>a picture of the character</source>
        <translation>キャラクターの画像</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>a pose video</source>
        <translation>ポーズ動画</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <source>a shape that its type cannot have</source>
        <translation>その型ではありえない形状</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>a smaller number</source>
        <translation>より小さい数</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>a smaller picture</source>
        <translation>画像が小さくなります</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <source>a snapshot in a HuggingFace cache</source>
        <translation>HuggingFace キャッシュ内のスナップショット</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>a step that begins like the one before is not computed to its end</source>
        <translation>前のステップと似た始まり方のステップを途中までしか計算しない</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/retrying.py"/>
        <source>a step was computed</source>
        <translation>ステップの計算</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/loras.py"/>
        <source>a strength is between {least:g} and {most:g}</source>
        <translation>強さは {least:g} から {most:g} までです</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <source>a tensor's name is not text</source>
        <translation>テンソル名がテキストではありません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/setting.py"/>
        <source>a text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/safetensors_header.py"/>
        <source>a text in its header is half a character</source>
        <translation>ヘッダー内のテキストに不完全な文字があります</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/loras.py"/>
        <source>a transformer of width {own}</source>
        <translation>幅 {own} のトランスフォーマー</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <source>a value</source>
        <translation>値</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <source>a value has the unknown type {kind}</source>
        <translation>値の型{kind}は不明です</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/system/whole.py"/>
        <source>a value of the right type</source>
        <translation>正しい型の値</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_words.py"/>
        <source>a video</source>
        <translation>動画</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <source>a video between two images</source>
        <translation>2 枚の画像をつなぐ動画</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <source>a video from a video</source>
        <translation>動画からの動画</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <location filename="../../wan22_desktop/ui/handover.py"/>
        <source>a video from an image</source>
        <translation>画像からの動画</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <source>a video from text</source>
        <translation>テキストからの動画</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <source>a video led by a control video, a mask or references</source>
        <translation>制御用動画、マスク、参照画像に従う動画</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <source>a video of a character moved by poses and a face</source>
        <translation>ポーズと顔でキャラクターを動かす動画</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>a video of the face</source>
        <translation>顔の動画</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/contents.py"/>
        <source>a {part}</source>
        <translation>{part}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>about a second</source>
        <translation>約 1 秒</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>about {days} days</source>
        <translation>約 {days} 日</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>about {hours} h</source>
        <translation>約 {hours} 時間</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>about {hours} h {minutes:02} min</source>
        <translation>約 {hours} 時間 {minutes:02} 分</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>about {minutes} min</source>
        <translation>約 {minutes} 分</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>about {seconds} s</source>
        <translation>約 {seconds} 秒</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/shopping.py"/>
        <source>about {size:.2f} GB</source>
        <translation>約 {size:.2f} GB</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_box.py"/>
        <source>about {tokens} of {most} tokens</source>
        <translation>{most} トークン中約 {tokens}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>adds new noise after every step; for models distilled to a few steps</source>
        <translation>ステップごとに新しいノイズを加える。少ないステップに蒸留されたモデル用</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>all at once would keep the card from drawing the desktop, and Windows would reset it</source>
        <translation>一度に処理するとカードがデスクトップを描画できず、Windows がカードをリセットするため</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>all of it would take {whole}, and {free} are free: {way}</source>
        <translation>全体では {whole} 必要で、空きは {free}：{way}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/others.py"/>
        <source>an AUTOMATIC1111-like program</source>
        <translation>AUTOMATIC1111 系のプログラム</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover.py"/>
        <source>an I2V or TI2V model</source>
        <translation>I2V モデルまたは TI2V モデル</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <source>an array has elements of the type {inner}</source>
        <translation>配列に型 {inner} の要素があります</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_words.py"/>
        <source>an image</source>
        <translation>画像</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/variants.py"/>
        <source>an image embedder (CLIP branch): Wan2.1 image-to-video</source>
        <translation>画像埋め込み（CLIP 分岐）：Wan2.1 画像からの動画</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/parts.py"/>
        <source>another diffusion transformer</source>
        <translation>別の拡散トランスフォーマー</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>another one</source>
        <translation>別のもの</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/loras.py"/>
        <source>another transformer</source>
        <translation>別のトランスフォーマー</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profiles.py"/>
        <source>any job</source>
        <translation>すべてのジョブ</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <source>array elements</source>
        <translation>配列の要素数</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>as the authors sample this model</source>
        <translation>開発元がこのモデルで使うサンプリング方法です</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>as the authors sample: the most exact for its steps</source>
        <translation>開発元と同じ方法：ステップ数に対して最も正確</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>at guidance 1 there is nothing to steer away from</source>
        <translation>ガイダンス 1 では、避ける対象がありません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/weights/building.py"/>
        <source>at least 1</source>
        <translation>1 以上</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>at least {least}</source>
        <translation>{least} 以上</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/loras.py"/>
        <source>at most {most}</source>
        <translation>{most} 以下</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>at most {most} characters</source>
        <translation>{most} 文字以下</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>attention in {count} parts</source>
        <translation>アテンションを {count} 分割</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>attention: {kind}</source>
        <translation>アテンション：{kind}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/engine/queue.py"/>
        <source>before it began</source>
        <translation>開始前</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/system/jobs.py"/>
        <source>before its second half</source>
        <translation>後半の開始前</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/denoising.py"/>
        <source>before step {number}</source>
        <translation>ステップ {number} の前</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/running.py"/>
        <source>before the model was loaded</source>
        <translation>モデルの読み込み前</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_filter.py"/>
        <source>between two images</source>
        <translation>2 枚の画像の間</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>bfloat16, half</source>
        <translation>bfloat16、半精度</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/health.py"/>
        <source>black</source>
        <translation>黒</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>blocks are brought one by one while others compute</source>
        <translation>計算と並行してブロックを 1 つずつ移す</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>blocks are brought one by one, straight from their files, as main memory does not hold them</source>
        <translation>メインメモリに収まらないため、ブロックをファイルから直接 1 つずつ移す</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/memory.py"/>
        <source>blocks of the text encoder</source>
        <translation>テキストエンコーダーのブロック</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/memory.py"/>
        <source>blocks of the transformer</source>
        <translation>トランスフォーマーのブロック</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/ladder.py"/>
        <source>blocks straight from the files</source>
        <translation>ファイルから直接読むブロック</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/memory.py"/>
        <source>blocks that are read</source>
        <translation>読み取り中のブロック</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>both images, or none</source>
        <translation>両方の画像、またはどちらもなし</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>both passes of guidance at once</source>
        <translation>ガイダンスの 2 つの計算を同時に実行</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>both to replace somebody in a video, or none</source>
        <translation>動画内の人物を置き換えるには両方、そうでなければどちらもなし</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>both would need more main memory than {both}</source>
        <translation>両方では {both} を超えるメインメモリが必要なため</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/timeline.py"/>
        <source>boundary {boundary:g}</source>
        <translation>境界 {boundary:g}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/registry.py"/>
        <source>boundary_ratio is there if, and only if, there are two experts</source>
        <translation>boundary_ratio は、エキスパートが 2 つある場合にのみ必要です</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/validation.py"/>
        <source>bundled model</source>
        <translation>付属モデル</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/diffusers_folder.py"/>
        <source>but the transformer has no {part}</source>
        <translation>しかしトランスフォーマーに{part}がありません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/supervision.py"/>
        <source>by ending its process</source>
        <translation>プロセスの強制終了による</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/output_group.py"/>
        <source>by the graphics card</source>
        <translation>グラフィックカードを使用</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <source>bytes of a key</source>
        <translation>キーのバイト数</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <source>bytes of a text</source>
        <translation>テキストのバイト数</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <source>bytes of a value</source>
        <translation>値のバイト数</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>cache quality</source>
        <translation>キャッシュの品質</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/variants.py"/>
        <source>casual_audio_encoder and audio_injector: speech-to-video</source>
        <translation>casual_audio_encoder と audio_injector：音声からの動画</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>cleanup</source>
        <translation>後片付け</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/ladder.py"/>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>compiled blocks</source>
        <translation>コンパイル済みブロック</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>component loading</source>
        <translation>部品の読み込み</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>config.json and the weights come from different models or editions.</source>
        <translation>config.json と重みが、異なるモデルまたは異なる版のものです。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>configuration</source>
        <translation>設定</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>control scale</source>
        <translation>制御の強さ</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/smoke.py"/>
        <source>control video</source>
        <translation>制御用動画</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_words.py"/>
        <source>control videos</source>
        <translation>制御用動画</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/variants.py"/>
        <source>control_adapter: Fun-Camera</source>
        <translation>control_adapter：Fun-Camera</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/doctor.py"/>
        <source>cuts the prompt into tokens</source>
        <translation>プロンプトをトークンに分割</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <location filename="../../wan22_desktop/observability/validation.py"/>
        <source>data folder</source>
        <translation>データフォルダー</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/checks.py"/>
        <source>decoder.conv_in.weight is missing; a Wan VAE has 5 dimensions</source>
        <translation>decoder.conv_in.weight がありません。Wan の VAE は 5 次元です</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/checks.py"/>
        <source>decoder.conv_in.weight is {count}-dimensional; a Wan VAE has 5 dimensions</source>
        <translation>decoder.conv_in.weight は {count} 次元です。Wan の VAE は 5 次元です</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/checks.py"/>
        <source>decoder.conv_in.weight is {shape}, config.json wants {wanted}</source>
        <translation>decoder.conv_in.weight は {shape} ですが、config.json では {wanted} です</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/event.py"/>
        <source>decoding</source>
        <translation>デコード</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>default_precision asks for it in the settings</source>
        <translation>設定の default_precision で指定されているため</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/registry.py"/>
        <source>defaults.{name} is not within {low} and {high}</source>
        <translation>defaults.{name} が {low} から {high} までの範囲にありません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/event.py"/>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>denoising</source>
        <translation>ノイズ除去</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>details may change a little</source>
        <translation>細部が少し変わることがあります</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/output_group.py"/>
        <source>differences are found by looking for them; a fraction of the size</source>
        <translation>よく見れば違いがわかります。サイズは数分の 1 です</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>disk space</source>
        <translation>ディスクの空き</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_list.py"/>
        <source>draft</source>
        <translation>ドラフト</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <location filename="../../wan22_desktop/planning/memory.py"/>
        <source>driver</source>
        <translation>ドライバー</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/ladder.py"/>
        <source>eight-bit weights</source>
        <translation>8 ビットの重み</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>enable_chunked_processing is off in the settings</source>
        <translation>設定で enable_chunked_processing がオフのため</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>enable_cpu_offload is off in the settings</source>
        <translation>設定で enable_cpu_offload がオフのため</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>enable_optimization is off in the settings</source>
        <translation>設定で enable_optimization がオフのため</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/disk.py"/>
        <source>encoded prompt</source>
        <translation>エンコード済みプロンプト</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>encoder</source>
        <translation>エンコーダー</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/event.py"/>
        <source>encoding prompt</source>
        <translation>プロンプトのエンコード</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>end to end</source>
        <translation>全体の動作</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>error handling</source>
        <translation>エラー処理</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/system/whole.py"/>
        <source>every line is in force</source>
        <translation>すべての行が有効です</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>every step is computed</source>
        <translation>すべてのステップを計算します</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>everything at once</source>
        <translation>すべて一度に処理</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>everything fits on the card</source>
        <translation>すべてがカードに収まるため</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/writer.py"/>
        <source>exit code {code}</source>
        <translation>終了コード {code}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/loras.py"/>
        <source>expert of {name}</source>
        <translation>{name} のエキスパート</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/smoke.py"/>
        <source>face video</source>
        <translation>顔動画</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/variants.py"/>
        <source>face_adapter and motion_encoder: Animate</source>
        <translation>face_adapter と motion_encoder：Animate</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/engine/reading.py"/>
        <source>ffmpeg cannot be started: {reason}</source>
        <translation>ffmpeg を起動できません：{reason}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>ffmpeg could not write the file: the disk is full, or the card's encoder failed.</source>
        <translation>ffmpeg がファイルを書き込めませんでした。ディスクがいっぱいか、カードのエンコーダーが失敗しました。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>ffmpeg failed.</source>
        <translation>ffmpeg が失敗しました。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>ffmpeg is missing</source>
        <translation>ffmpeg がありません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>ffmpeg stopped: {reason}.</source>
        <translation>ffmpeg が停止しました：{reason}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <source>finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>float16, half</source>
        <translation>float16、半精度</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/health.py"/>
        <location filename="../../wan22_desktop/generation/prompting.py"/>
        <source>float16, whose numbers end at 65504</source>
        <translation>float16（扱える数値は 65504 まで）</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>float32, full</source>
        <translation>float32、フル精度</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/fit_panel.py"/>
        <location filename="../../wan22_desktop/ui/fold.py"/>
        <source>folded</source>
        <translation>折りたたみ</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>folder for videos</source>
        <translation>動画のフォルダー</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>frames are decoded</source>
        <translation>フレームのデコード</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/memory.py"/>
        <source>frames that wait</source>
        <translation>待機中のフレーム</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/disk.py"/>
        <source>frames that wait for their palette</source>
        <translation>パレット待ちのフレーム</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/retrying.py"/>
        <source>frames were decoded</source>
        <translation>フレームのデコード</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/shopping.py"/>
        <source>from</source>
        <translation>入手元</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_filter.py"/>
        <source>from a video</source>
        <translation>動画から</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_filter.py"/>
        <source>from an image</source>
        <translation>画像から</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_filter.py"/>
        <source>from text</source>
        <translation>テキストから</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_html.py"/>
        <source>from {source}</source>
        <translation>入手元：{source}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/ladder.py"/>
        <source>full precision (float32)</source>
        <translation>フル精度（float32）</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>full precision would not fit into main memory</source>
        <translation>フル精度ではメインメモリに収まらないため</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/validation.py"/>
        <source>graphics card</source>
        <translation>グラフィックカード</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>graphics card {index}</source>
        <translation>グラフィックカード {index}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>graphics cards do not encode {name} in {depth} bits</source>
        <translation>グラフィックカードは {name} の {depth} ビットエンコードに対応していません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/failures.py"/>
        <source>graphics memory</source>
        <translation>VRAM</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>guidance interval</source>
        <translation>ガイダンスの範囲</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>guidance of the low-noise expert</source>
        <translation>低ノイズエキスパートのガイダンス</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/timeline.py"/>
        <source>guidance {guidance:g}</source>
        <translation>ガイダンス {guidance:g}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <source>guidance {high:g}</source>
        <translation>ガイダンス {high:g}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>guidance {high:g} / {low:g}</source>
        <translation>ガイダンス {high:g} / {low:g}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/ladder.py"/>
        <source>half precision (bfloat16), which changes the picture a little</source>
        <translation>半精度（bfloat16、画像が少し変わります）</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>half precision gives black or blotched frames on some cards</source>
        <translation>半精度では一部のカードでフレームが黒くなったり、むらが出たりするため</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/lora_changes.py"/>
        <source>has {count} tensors, and none is for a Wan transformer; the first is {first}</source>
        <translation>{count} 個のテンソルのうち、Wan トランスフォーマー用のものがありません。最初のものは {first} です</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <source>high</source>
        <translation>高</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/event.py"/>
        <source>high noise</source>
        <translation>高ノイズ</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>high steps</source>
        <translation>高ノイズのステップ</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <location filename="../../wan22_desktop/generation/smoke.py"/>
        <source>high-noise expert</source>
        <translation>高ノイズエキスパート</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/lora_changes.py"/>
        <source>holds whole weights, and no changes to any</source>
        <translation>重みそのものが入っており、重みへの変更が入っていません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>image crop</source>
        <translation>画像のトリミング</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <location filename="../../wan22_desktop/planning/memory.py"/>
        <source>image encoder</source>
        <translation>画像エンコーダー</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <source>image processor</source>
        <translation>画像プロセッサー</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/variants.py"/>
        <source>image-to-video (16 noise, 4 mask, 16 image)</source>
        <translation>画像からの動画（ノイズ 16、マスク 4、画像 16）</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>in full precision frames would have to be cut into smaller tiles, which is less exact</source>
        <translation>フル精度ではフレームをより小さなタイルに分ける必要があり、正確さが下がるため</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/denoising.py"/>
        <source>in step {number} of {total}</source>
        <translation>ステップ {number}/{total} の途中</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_words.py"/>
        <source>in {folder}</source>
        <translation>{folder} 内</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>in {precision} they would fill memory or have to be brought for every step</source>
        <translation>{precision} ではメモリがいっぱいになるか、ステップごとに移す必要があるため</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>in {precision} they would fill the card or have to be brought for every step</source>
        <translation>{precision} ではカードがいっぱいになるか、ステップごとに移す必要があるため</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/health.py"/>
        <source>infinite or undefined numbers</source>
        <translation>無限大または未定義の数値</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>initialisation</source>
        <translation>初期化</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/event.py"/>
        <source>inspecting</source>
        <translation>モデルの確認</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>integration points</source>
        <translation>連携</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/shopping.py"/>
        <source>into</source>
        <translation>保存先</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_html.py"/>
        <source>into {place}</source>
        <translation>保存先：{place}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/lora_changes.py"/>
        <source>is a GGUF file</source>
        <translation>GGUF ファイルです</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/loras.py"/>
        <source>is damaged or of an unknown kind: {error}</source>
        <translation>壊れているか、不明な種類です：{error}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/lora_changes.py"/>
        <source>is no safetensors file</source>
        <translation>safetensors ファイルではありません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover.py"/>
        <source>is the start image now</source>
        <translation>開始画像になりました</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <source>it claims {count} {what}</source>
        <translation>{what}が {count} と記録されています</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <source>it claims {dimensions} dimensions</source>
        <translation>次元数が {dimensions} と記録されています</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <source>it claims {length} bytes of a tensor's name</source>
        <translation>テンソル名の長さが {length} バイトと記録されています</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <source>it does not begin with GGUF</source>
        <translation>先頭が GGUF ではありません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/acceleration.py"/>
        <source>it gave numbers that are infinite or undefined</source>
        <translation>無限大または未定義の数値が出ました</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/acceleration.py"/>
        <source>it gave other numbers than it should (likeness {likeness:.4f})</source>
        <translation>正しい値と異なる数値が出ました（類似度 {likeness:.4f}）</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/acceleration.py"/>
        <source>it gave the shape {shape} for {wanted}</source>
        <translation>形状が {wanted} ではなく {shape} になりました</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/folder.py"/>
        <source>it has more than {most} MB</source>
        <translation>{most} MB を超えています</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/contents.py"/>
        <source>it has no blocks</source>
        <translation>ブロックがありません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/checks.py"/>
        <source>it has no patch_embedding.weight</source>
        <translation>patch_embedding.weight がありません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/prompt_list.py"/>
        <source>it has no prompt</source>
        <translation>プロンプトがありません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/folder.py"/>
        <source>it has no weight_map</source>
        <translation>weight_map がありません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/prompt_list.py"/>
        <source>it has {cells} cells for {columns} columns; a text with commas stands in quotes</source>
        <translation>{columns} 列に対してセルが {cells} 個あります。コンマを含むテキストは引用符で囲みます</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/kept.py"/>
        <source>it holds no kept latents</source>
        <translation>保存済みの潜在データがありません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/writer.py"/>
        <source>it is a file</source>
        <translation>ファイルです</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/writer.py"/>
        <source>it is a folder</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/writer.py"/>
        <source>it is a folder with other files in it</source>
        <translation>ほかのファイルが入ったフォルダーです</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>it is a share between 0 and 1</source>
        <translation>0 から 1 までの割合で指定します</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/variants.py"/>
        <source>it is alone, and that model has a single transformer</source>
        <translation>単独であり、そのモデルのトランスフォーマーは 1 つです</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/variants.py"/>
        <source>it is alone, and that model has a single transformer: {model}</source>
        <translation>単独であり、そのモデルのトランスフォーマーは 1 つです：{model}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>it is exact</source>
        <translation>正確なため</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/registry.py"/>
        <source>it is no file of less than 1 MB</source>
        <translation>1 MB 未満のファイルではありません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <location filename="../../wan22_desktop/inspection/safetensors_header.py"/>
        <source>it is not a regular file</source>
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/companions.py"/>
        <source>it is not among these files</source>
        <translation>これらのファイルの中にありません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/folder.py"/>
        <source>it is not an object</source>
        <translation>オブジェクトではありません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/acceleration.py"/>
        <source>it is not installed</source>
        <translation>インストールされていません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/prompt_list.py"/>
        <source>it is not text in UTF-8</source>
        <translation>UTF-8 のテキストではありません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/reader.py"/>
        <source>it is not there any more</source>
        <translation>すでに存在しません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>it is too long</source>
        <translation>長すぎます</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/experts.py"/>
        <source>it lies in {folder}: the {expert}</source>
        <translation>{folder} にあります：{expert}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>it lies within 0 and 1, from less to more</source>
        <translation>0 から 1 までの範囲で、小さい値から大きい値の順に指定します</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>it must be above 0 and at most 1</source>
        <translation>0 より大きく 1 以下にしてください</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/system/jobs.py"/>
        <source>it must be above 0 and at most {most:g}</source>
        <translation>0 より大きく {most:g} 以下にしてください</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>it must be between 0 and 2</source>
        <translation>0 から 2 までにしてください</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>it must be between 0 and {most}</source>
        <translation>0 から {most} までにしてください</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/prompt_list.py"/>
        <source>it must be between 1 and {most}</source>
        <translation>1 から {most} までの値にしてください</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>it must be between {low:g} and {high:g}</source>
        <translation>{low:g} から {high:g} までにしてください</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/folder.py"/>
        <source>it names no files</source>
        <translation>ファイルの指定がありません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/checks.py"/>
        <source>it names two experts, but no boundary_ratio between 0 and 1 at which they switch</source>
        <translation>2 つのエキスパートの指定がありますが、切り替え位置を示す 0 から 1 までの boundary_ratio がありません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/folder.py"/>
        <source>it names {count} files</source>
        <translation>{count} 個のファイルが指定されています</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>it needs a last image too</source>
        <translation>最後の画像も必要です</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>it shows who is moved</source>
        <translation>動かすキャラクターを示します</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>it starts from an image: give one</source>
        <translation>画像から始めるモデルです。画像を指定してください</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover.py"/>
        <source>it takes no picture</source>
        <translation>画像を受け取りません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>it was asked for</source>
        <translation>指定されたため</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/safetensors_header.py"/>
        <source>its __metadata__ is not a table of strings</source>
        <translation>__metadata__が文字列の表ではありません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <source>its alignment is {alignment}</source>
        <translation>アラインメントが {alignment} です</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/checks.py"/>
        <source>its config.json differs from the other expert's, so they are not of one model</source>
        <translation>config.json がもう一方のエキスパートと異なるため、同じモデルのものではありません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profiles.py"/>
        <source>its ending says nothing</source>
        <translation>ファイル名の末尾から形式がわかりません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/safetensors_header.py"/>
        <source>its header claims {length} bytes</source>
        <translation>ヘッダーの長さが {length} バイトと記録されています</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/safetensors_header.py"/>
        <source>its header does not begin with {brace}</source>
        <translation>ヘッダーの先頭が {brace} ではありません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <source>its header has no end within 64 MB</source>
        <translation>ヘッダーが 64 MB 以内で終わっていません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/safetensors_header.py"/>
        <source>its header is not valid JSON ({error})</source>
        <translation>ヘッダーが正しい JSON ではありません（{error}）</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/continuing.py"/>
        <source>its latents are {shape}, {wanted} are needed</source>
        <translation>潜在データは {shape} ですが、{wanted} が必要です</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/loose.py"/>
        <source>its metadata say general.name = {text!r}: {family}</source>
        <translation>メタデータは general.name = {text!r} です：{family}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/loose.py"/>
        <source>its metadata say model_type = {text!r}: {family}</source>
        <translation>メタデータは model_type = {text!r} です：{family}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/experts.py"/>
        <source>its metadata say {key} = {value!r}: the {expert}</source>
        <translation>メタデータは {key} = {value!r} です：{expert}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/loose.py"/>
        <source>its name is {text!r}: {family}</source>
        <translation>名前は {text!r} です：{family}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/experts.py"/>
        <source>its name {part!r} says so: the {expert}</source>
        <translation>名前の{part!r}が示しています：{expert}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/smoke.py"/>
        <source>its output does not change with the latents</source>
        <translation>潜在データを変えても出力が変わりません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/smoke.py"/>
        <source>its output does not change with the {input}</source>
        <translation>{input} を変えても出力が変わりません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/smoke.py"/>
        <source>its output has the shape {shape} instead of {wanted}</source>
        <translation>出力の形状が {wanted} ではなく {shape} です</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/smoke.py"/>
        <source>its output holds values that are not numbers</source>
        <translation>出力に数値でない値が含まれています</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>its poses move the character</source>
        <translation>そのポーズでキャラクターを動かします</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/likeness.py"/>
        <source>its small tensors differ by {distance:.1%} from those of {model}</source>
        <translation>小さなテンソルの {model} との差は {distance:.1%} です</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/likeness.py"/>
        <source>its small tensors differ by {distance:.1%} from those of {model}, the {expert}</source>
        <translation>小さなテンソルの {model}（{expert}）との差は {distance:.1%} です</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/weights/building.py"/>
        <source>its storage {kind} cannot be unpacked here</source>
        <translation>保存形式{kind}はここでは展開できません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/contents.py"/>
        <source>its tensors are those of {what}</source>
        <translation>テンソルは{what}のものです</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/checks.py"/>
        <source>its tensors have {name} {have}, config.json says {wanted}</source>
        <translation>テンソルの {name} は {have} ですが、config.json では {wanted} です</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/weights/building.py"/>
        <source>its tensors tell no {part} that can be built ({error})</source>
        <translation>テンソルから{part}を組み立てられません（{error}）</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>its transformer has no place for that</source>
        <translation>トランスフォーマーが対応していません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <source>its version {version} is not known</source>
        <translation>バージョン {version} は不明です</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/contents.py"/>
        <source>its weights are stored as {stored}, but config.json has no quantization_config</source>
        <translation>重みは {stored} 形式で保存されていますが、config.json に quantization_config がありません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/contents.py"/>
        <source>its weights are stored as {stored}, but config.json says {said}</source>
        <translation>重みは {stored} 形式で保存されていますが、config.json では {said} です</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/checks.py"/>
        <source>its weights have {count} latent channels, config.json says {wanted}</source>
        <translation>重みの潜在チャンネル数は {count} ですが、config.json では {wanted} です</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/diffusers_folder.py"/>
        <source>its weights hold more than one component</source>
        <translation>重みに複数のコンポーネントが含まれています</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/diffusers_folder.py"/>
        <source>its weights hold no tensors</source>
        <translation>重みにテンソルが含まれていません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/checks.py"/>
        <source>its {part} is a {kind}, not a {wanted}</source>
        <translation>{part}は {wanted} ではなく{kind}です</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/scope_tree.py"/>
        <source>job {job}</source>
        <translation>ジョブ {job}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <source>key-value pairs</source>
        <translation>キーと値の組の数</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>last image</source>
        <translation>最後の画像</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>last image crop</source>
        <translation>最後の画像のトリミング</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/smoke.py"/>
        <location filename="../../wan22_desktop/planning/disk.py"/>
        <source>latents</source>
        <translation>潜在データ</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/caches.py"/>
        <source>latents of finished and stopped jobs, to go on from</source>
        <translation>完了または停止したジョブの続きに使う潜在データ</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/variants.py"/>
        <source>latents of {channels} channels</source>
        <translation>{channels} チャンネルの潜在データ</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>lean blocks</source>
        <translation>軽量ブロック</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_filter.py"/>
        <source>led by a control video, a mask or references</source>
        <translation>制御用動画、マスク、参照画像に従う</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>less detail, and motion is less steady</source>
        <translation>細部が減り、動きの安定性が下がります</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/prompt_list.py"/>
        <source>line {number}: {why}</source>
        <translation>{number} 行目：{why}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/event.py"/>
        <source>loading</source>
        <translation>読み込み</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/failures.py"/>
        <source>loading {part}</source>
        <translation>{part}の読み込み</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>log folder</source>
        <translation>ログフォルダー</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/doctor.py"/>
        <source>looks at the first image</source>
        <translation>最初の画像を見る</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <source>low</source>
        <translation>低</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/event.py"/>
        <source>low noise</source>
        <translation>低ノイズ</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <location filename="../../wan22_desktop/generation/smoke.py"/>
        <source>low-noise expert</source>
        <translation>低ノイズエキスパート</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <location filename="../../wan22_desktop/generation/failures.py"/>
        <location filename="../../wan22_desktop/planning/plan.py"/>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>main memory</source>
        <translation>メインメモリ</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>many years</source>
        <translation>何年も</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/health.py"/>
        <source>mean brightness {brightness:.0f} of 255</source>
        <translation>平均の明るさ {brightness:.0f} / 255</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/running.py"/>
        <source>measuring this machine</source>
        <translation>このコンピューターの測定</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/validation.py"/>
        <source>memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/plan.py"/>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>memory on {card}</source>
        <translation>{card} のメモリ</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/upkeep_dialog.py"/>
        <source>min</source>
        <translation>分</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/checks.py"/>
        <source>model_index.json does not name it</source>
        <translation>model_index.json に指定がありません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>model_index.json has no boundary_ratio; {value} was taken, which is what {variant} was published with.</source>
        <translation>model_index.json に boundary_ratio がありません。{variant} の公開時の値 {value} を使いました。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>model_index.json is missing</source>
        <translation>model_index.json がありません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/checks.py"/>
        <source>model_index.json names {name}, but the folder {folder}/ is not there</source>
        <translation>model_index.json に {name} の指定がありますが、フォルダー {folder}/がありません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>model_index.json names {pipeline}; {reason}.</source>
        <translation>model_index.json の指定は {pipeline} です。{reason}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/caches.py"/>
        <source>models in another form</source>
        <translation>別の形式にしたモデル</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/diffusers_folder.py"/>
        <source>motion encoder</source>
        <translation>モーションエンコーダー</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/engine/gallery.py"/>
        <source>moving to the trash</source>
        <translation>ごみ箱への移動</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/engine/gallery.py"/>
        <source>moving {count} videos to the trash</source>
        <translation>{count} 本の動画のごみ箱への移動</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>negative prompt</source>
        <translation>ネガティブプロンプト</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/diffusers_folder.py"/>
        <source>neither {one} nor {other} is in its folder</source>
        <translation>{one}も{other}もフォルダーにありません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/validation.py"/>
        <source>no NVIDIA card found: videos are made on the processor</source>
        <translation>NVIDIA のカードが見つかりません。動画は CPU で作ります</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/plan.py"/>
        <source>no NVIDIA card was found</source>
        <translation>NVIDIA のカードが見つかりませんでした</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>no cache is chosen</source>
        <translation>キャッシュが選ばれていません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/output_group.py"/>
        <source>no difference that an eye finds</source>
        <translation>見てわかる違いはありません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/verification.py"/>
        <source>no file was read to its end</source>
        <translation>最後まで読み取ったファイルはありません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/reader.py"/>
        <source>no frame can be decoded</source>
        <translation>デコードできるフレームがありません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/reader.py"/>
        <source>no frame can be decoded from number {start} on</source>
        <translation>{start} 番目以降のフレームをデコードできません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <source>no known layout</source>
        <translation>不明な構成</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>no other way is allowed</source>
        <translation>ほかの方法が許可されていないため</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/diffusers_folder.py"/>
        <source>no pipeline</source>
        <translation>パイプラインなし</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/encoding.py"/>
        <source>no player takes {name} in a {container} file</source>
        <translation>{container} ファイル内の {name} を再生できるプレーヤーはありません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/explanation.py"/>
        <source>no problem has this code</source>
        <translation>このコードの問題はありません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/conditioning.py"/>
        <source>no readable picture ({error})</source>
        <translation>読み取れる画像ではありません（{error}）</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/safetensors_header.py"/>
        <source>no type</source>
        <translation>型なし</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>no video is begun from</source>
        <translation>動画を基にしていません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>no weights that wait elsewhere</source>
        <translation>重みを別の場所に置かない</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/system/whole.py"/>
        <source>no wish has this name</source>
        <translation>この名前の設定はありません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/ladder.py"/>
        <source>no {what}</source>
        <translation>{what}なし</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/loras.py"/>
        <source>none of its {count} changes has a place there</source>
        <translation>{count} 件の変更のいずれにも適用先がありません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/loras_group.py"/>
        <source>none; drop .safetensors files here</source>
        <translation>なし（.safetensors ファイルをここにドロップ）</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/validation.py"/>
        <source>not installed; run: python3 start.py setup</source>
        <translation>インストールされていません。次を実行してください：python3 start.py setup</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_list.py"/>
        <source>not rated</source>
        <translation>評価なし</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>nothing is lost but time</source>
        <translation>時間が長くかかるだけで、ほかは変わりません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>nothing leads the video</source>
        <translation>動画を導くものがありません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_html.py"/>
        <source>nothing that this version can make</source>
        <translation>このバージョンで作れるものはありません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/health.py"/>
        <source>numbers as large as {largest:.3g}</source>
        <translation>{largest:.3g} に達する大きな数値</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_filter.py"/>
        <source>of a character moved by poses and a face</source>
        <translation>ポーズと顔でキャラクターを動かす</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/pair_dialog.py"/>
        <source>of {model}</source>
        <translation>{model} のもの</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/pair_dialog.py"/>
        <source>of {model}, {size}</source>
        <translation>{model} のもの、{size}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/ladder.py"/>
        <source>offload by {way}</source>
        <translation>オフロード（{way}）</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>offload: {way}</source>
        <translation>オフロード：{way}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/setting.py"/>
        <source>on or off</source>
        <translation>on または off</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>on the processor</source>
        <translation>CPU で実行</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>one alone does not fill the card</source>
        <translation>1 つだけではカードを使い切れないため</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>one alone does not fill the processor</source>
        <translation>1 つだけでは CPU を使い切れないため</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>one component after the other is brought to the card</source>
        <translation>コンポーネントを 1 つずつカードに移す</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>one expert at a time</source>
        <translation>エキスパートを一度に 1 つ</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/ladder.py"/>
        <source>one expert in memory at a time</source>
        <translation>メモリに置くエキスパートを一度に 1 つにする</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>one of them</source>
        <translation>どちらか一方</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>one per physical core</source>
        <translation>物理コアごとに 1 つ</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/fit_panel.py"/>
        <location filename="../../wan22_desktop/ui/fold.py"/>
        <source>open</source>
        <translation>展開</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/means.py"/>
        <source>optimisations are turned off in the settings (enable_optimization)</source>
        <translation>最適化は設定（enable_optimization）でオフになっています</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/loras.py"/>
        <source>other shapes</source>
        <translation>別の形状</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/validation.py"/>
        <source>output folder</source>
        <translation>出力フォルダー</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/doctor.py"/>
        <source>part of the model</source>
        <translation>モデルの一部</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/variants.py"/>
        <source>patch_embedding.weight has {channels} input channels: {means}</source>
        <translation>patch_embedding.weight の入力チャンネル数は {channels} です：{means}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/checks.py"/>
        <source>patch_embedding.weight is {shape}, config.json wants {wanted}</source>
        <translation>patch_embedding.weight は {shape} ですが、config.json では {wanted} です</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>performance monitoring</source>
        <translation>パフォーマンスの測定</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>permissions</source>
        <translation>アクセス許可</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <location filename="../../wan22_desktop/generation/smoke.py"/>
        <location filename="../../wan22_desktop/ui/gallery_list.py"/>
        <location filename="../../wan22_desktop/ui/job_list.py"/>
        <location filename="../../wan22_desktop/ui/transport.py"/>
        <source>picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>pictures are encoded</source>
        <translation>画像のエンコード</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/retrying.py"/>
        <source>pictures were encoded</source>
        <translation>画像のエンコード</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/registry.py"/>
        <source>pipelines names a class for each task, and for no other</source>
        <translation>pipelines にはタスクごとに 1 つのクラスを指定し、ほかのタスクは指定できません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/event.py"/>
        <source>planning</source>
        <translation>計画の作成</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/smoke.py"/>
        <source>pose video</source>
        <translation>ポーズ動画</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/doctor.py"/>
        <source>prepares the first image</source>
        <translation>最初の画像を準備する</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/validation.py"/>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>processor</source>
        <translation>CPU</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>processors compute it exactly and without conversion</source>
        <translation>CPU では変換なしで正確に計算できるため</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/memory.py"/>
        <source>program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/caches.py"/>
        <source>prompts that were encoded before</source>
        <translation>以前にエンコードしたプロンプト</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <source>quantised weights (GGUF)</source>
        <translation>量子化された重み（GGUF）</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <source>random</source>
        <translation>ランダム</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_list.py"/>
        <source>rated {rating} of {best}</source>
        <translation>評価 {rating}/{best}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/engine/gallery.py"/>
        <source>rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/doctor.py"/>
        <source>reads the prompt</source>
        <translation>プロンプトを読み取る</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/variants.py"/>
        <source>ref_conv: Fun-Control</source>
        <translation>ref_conv：Fun-Control</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>resource management</source>
        <translation>リソースの管理</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/event.py"/>
        <source>saving</source>
        <translation>保存</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/doctor.py"/>
        <source>says how noise is taken away</source>
        <translation>ノイズの取り除き方を決める</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <source>scheduler</source>
        <translation>スケジューラー</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/memory.py"/>
        <source>second transformer</source>
        <translation>2 つ目のトランスフォーマー</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/system/whole.py"/>
        <source>settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <location filename="../../wan22_desktop/observability/validation.py"/>
        <source>settings folder</source>
        <translation>設定フォルダー</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>shift {shift:g}</source>
        <translation>シフト {shift:g}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>shorter and smaller</source>
        <translation>短く、小さくなります</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/event.py"/>
        <source>single</source>
        <translation>単独</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/shopping.py"/>
        <source>size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/caches.py"/>
        <source>small pictures of models and videos</source>
        <translation>モデルと動画のサムネイル</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/decoding.py"/>
        <source>small tiles</source>
        <translation>小さなタイル</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/decoding.py"/>
        <source>small tiles on the processor</source>
        <translation>CPU で小さなタイル</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>smooth, close to UniPC</source>
        <translation>滑らかで、UniPC に近い</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>some steps are foretold from the ones before</source>
        <translation>一部のステップを前のステップから予測する</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/ladder.py"/>
        <source>step cache</source>
        <translation>ステップキャッシュ</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>step cache {kind}</source>
        <translation>ステップキャッシュ{kind}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>step cache: {kind}</source>
        <translation>ステップキャッシュ：{kind}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/running.py"/>
        <source>step {number}</source>
        <translation>ステップ {number}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/denoising.py"/>
        <source>step {number} of {total}</source>
        <translation>ステップ {number}/{total}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>steps of the high-noise expert</source>
        <translation>高ノイズエキスパートのステップ</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>steps that are known to change little are left out</source>
        <translation>変化が小さいとわかっているステップを省く</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/running.py"/>
        <source>steps {first} and {second}</source>
        <translation>ステップ {first} と {second}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_list.py"/>
        <source>tagged {tags}</source>
        <translation>タグ：{tags}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/engine/gallery.py"/>
        <source>tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/safetensors_header.py"/>
        <source>tensors overlap</source>
        <translation>テンソルが重なっています</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/smoke.py"/>
        <location filename="../../wan22_desktop/ui/model_words.py"/>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <location filename="../../wan22_desktop/planning/memory.py"/>
        <source>text encoder</source>
        <translation>テキストエンコーダー</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/variants.py"/>
        <source>text-to-video</source>
        <translation>テキストからの動画</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/diffusers_folder.py"/>
        <source>that is no Wan pipeline that is known here</source>
        <translation>これは既知の Wan パイプラインではありません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/loras.py"/>
        <source>that is too many</source>
        <translation>多すぎます</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>the VAE computes in full precision</source>
        <translation>VAE をフル精度で計算します</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>the VAE computes in half precision, which some cards do badly</source>
        <translation>VAE を半精度で計算します（一部のカードでは正しく動作しません）</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/ladder.py"/>
        <source>the VAE in full precision</source>
        <translation>VAE をフル精度にする</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/ladder.py"/>
        <source>the VAE on the processor</source>
        <translation>VAE を CPU で実行</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/decoding.py"/>
        <source>the VAE's output</source>
        <translation>VAE の出力</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <source>the authors' own layout</source>
        <translation>開発元独自の構成</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>the card has no bfloat16</source>
        <translation>カードが bfloat16 に対応していないため</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>the character takes on its expressions</source>
        <translation>その表情をキャラクターに写します</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>the clip that it goes on from has another</source>
        <translation>続き元のクリップの値と異なります</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/contents.py"/>
        <source>the decoder's first convolution</source>
        <translation>デコーダーの最初の畳み込み</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/writer.py"/>
        <source>the disk is full</source>
        <translation>ディスクがいっぱいです</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>the edges are shares of the picture, left before right and top before bottom</source>
        <translation>端の位置は画像に対する割合で、左は右より前、上は下より前に指定します</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/contents.py"/>
        <source>the encoder's first convolution</source>
        <translation>エンコーダーの最初の畳み込み</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/safetensors_header.py"/>
        <source>the entry of {name!r:.80} is not a table</source>
        <translation>{name!r:.80} の項目が表ではありません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>the fast plan was asked for</source>
        <translation>高速プランが指定されたため</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>the fast plan was asked for; it is compared with torch's own before it is used</source>
        <translation>高速プランが指定されたため（使う前に torch 自身の計算と比較します）</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/prompt_list.py"/>
        <source>the first line names the columns, and one of them is "prompt"</source>
        <translation>最初の行に列名が必要です。そのうちの 1 つは「prompt」です</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>the first of them are the other clip's</source>
        <translation>最初の部分は元のクリップのフレームです</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/variants.py"/>
        <source>the image embedder has positions for two images: first and last frame</source>
        <translation>画像埋め込みに 2 枚の画像の位置があります：最初と最後のフレーム</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>the image shows the character</source>
        <translation>キャラクターは画像で示されています</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/running.py"/>
        <source>the last step</source>
        <translation>最後のステップ</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>the libraries' own code</source>
        <translation>ライブラリ自体のコード</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/doctor.py"/>
        <source>the low-noise expert</source>
        <translation>低ノイズエキスパート</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/loading.py"/>
        <source>the model has none</source>
        <translation>モデルにはありません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/loras.py"/>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>the model has one expert</source>
        <translation>このモデルのエキスパートは 1 つです</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/retrying.py"/>
        <source>the model was loaded</source>
        <translation>モデルの読み込み</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/shards.py"/>
        <source>the number in the others' names</source>
        <translation>ほかのファイル名に含まれる番号</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/pairing.py"/>
        <source>the other expert</source>
        <translation>もう一方のエキスパート</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/pairing.py"/>
        <source>the other one is the {expert}</source>
        <translation>もう一方が{expert}です</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/ladder.py"/>
        <source>the passes of guidance one after the other</source>
        <translation>ガイダンスの 2 つの計算を順番に実行</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/pairing.py"/>
        <source>the person said so: the high-noise expert</source>
        <translation>ユーザーの指定：高ノイズエキスパート</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/pairing.py"/>
        <source>the person said so: the low-noise expert</source>
        <translation>ユーザーの指定：低ノイズエキスパート</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/pairing.py"/>
        <source>the person said so: {model}</source>
        <translation>ユーザーの指定：{model}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/pairing.py"/>
        <source>the person said so: {model}, the {expert}</source>
        <translation>ユーザーの指定：{model}、{expert}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>the plain step; what most few-step LoRAs are made for</source>
        <translation>単純なステップ。少ないステップ用の LoRA の多くはこれが前提</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>the plan decides by itself</source>
        <translation>計画を自動で決めます</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>the pose video says how it ends</source>
        <translation>終わり方はポーズ動画で決まります</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/plan.py"/>
        <source>the processor was asked for</source>
        <translation>CPU が指定されています</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/running.py"/>
        <source>the prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>the prompt is encoded</source>
        <translation>プロンプトのエンコード</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/retrying.py"/>
        <source>the prompt was read</source>
        <translation>プロンプトの読み取り</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>the safe plan computes in full precision</source>
        <translation>安全プランはフル精度で計算するため</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>the safe plan holds as little as it can</source>
        <translation>安全プランはメモリに置くものをできるだけ減らすため</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>the safe plan needs the least memory on the card</source>
        <translation>安全プランはカードのメモリ使用が最も少ないため</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/lora_files.py"/>
        <source>the same LoRA for the {expert}, of rank {rank}, lies beside it</source>
        <translation>{expert}用の同じ LoRA（ランク {rank}）が同じ場所にあります</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/plan.py"/>
        <source>the settings say so (device)</source>
        <translation>設定（device）で指定されています</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>the size that the model was made for</source>
        <translation>このモデルの本来のサイズです</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>the steps are long enough to win back the minute that it takes</source>
        <translation>ステップが十分に長く、準備にかかる 1 分を取り戻せるため</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/engine/trash.py"/>
        <source>the system does not tell where it lies in the trash</source>
        <translation>ごみ箱内の場所をシステムから取得できません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/ladder.py"/>
        <source>the text encoder in blocks</source>
        <translation>テキストエンコーダーをブロック単位で処理</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/ladder.py"/>
        <source>the text encoder on the processor</source>
        <translation>テキストエンコーダーを CPU で実行</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/prompting.py"/>
        <source>the text encoder's output</source>
        <translation>テキストエンコーダーの出力</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/doctor.py"/>
        <source>the transformer that makes the video (the high-noise expert where there are two)</source>
        <translation>動画を作るトランスフォーマー（2 つある場合は高ノイズエキスパート）</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/diffusers_folder.py"/>
        <source>the transformer's tensors</source>
        <translation>トランスフォーマーのテンソル</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/ladder.py"/>
        <source>the transformers' weights in eight bits (fp8), which changes the picture a little</source>
        <translation>トランスフォーマーの重みを 8 ビット（fp8）にする（画像が少し変わります）</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/lora_changes.py"/>
        <source>the two factors of {part} have the shapes {first} and {second}</source>
        <translation>{part}の 2 つの因子の形状が {first} と {second} です</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/safetensors_header.py"/>
        <source>the unknown type {dtype!r:.40}</source>
        <translation>不明な型 {dtype!r:.40}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <source>the unknown type {kind}</source>
        <translation>不明な型{kind}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/loras.py"/>
        <source>the width {dim}</source>
        <translation>幅 {dim}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/pairing.py"/>
        <source>the {expert}</source>
        <translation>{expert}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/library.py"/>
        <source>the {part} comes from {model}</source>
        <translation>{part}は {model} のものです</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/safetensors_header.py"/>
        <source>there is a hole between tensors</source>
        <translation>テンソルの間に隙間があります</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/engine/trash.py"/>
        <source>there is another {path} now</source>
        <translation>現在、別の {path} があります</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/prompt_list.py"/>
        <source>there is no column {name!r}; known are {columns}</source>
        <translation>列 {name!r} はありません。使える列は {columns} です</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>there is no input video</source>
        <translation>入力動画がありません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/prompt_list.py"/>
        <source>there is no prompt in it</source>
        <translation>プロンプトがありません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <location filename="../../wan22_desktop/system/machine.py"/>
        <source>there is no such cache</source>
        <translation>そのキャッシュはありません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/encoding.py"/>
        <source>there is no such codec</source>
        <translation>そのコーデックは存在しません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/lora_changes.py"/>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>there is no such file</source>
        <translation>そのファイルはありません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/system/parts.py"/>
        <source>there is no such part in it that fits</source>
        <translation>その中に合う部品がありません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>there is no such plan</source>
        <translation>そのプランはありません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/encoding.py"/>
        <source>there is no such quality</source>
        <translation>その画質は存在しません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>there is no such sampler</source>
        <translation>そのサンプラーはありません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>they hold {what}</source>
        <translation>{what}を使用中です</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>this kind of model cannot skip blocks; {other} works</source>
        <translation>この種類のモデルではブロックを省略できません。{other}は使えます</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>this model wants multiples of {multiple}</source>
        <translation>このモデルでは {multiple} の倍数にします</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>this model wants multiples of {multiple} plus {offset}</source>
        <translation>このモデルでは {multiple} の倍数に {offset} を足した値にします</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>this one makes {what}</source>
        <translation>このモデルで作れるもの：{what}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/saving.py"/>
        <source>tile {number} of {count}</source>
        <translation>タイル {number}/{count}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>tiled decoding</source>
        <translation>タイル方式のデコード</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/decoding.py"/>
        <location filename="../../wan22_desktop/planning/ladder.py"/>
        <source>tiles</source>
        <translation>タイル</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/output_group.py"/>
        <source>to be sent and shown around</source>
        <translation>送ったり見せたりするため</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_words.py"/>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <source>tokenizer</source>
        <translation>トークナイザー</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>tokens in chunks and in place take less than half of the memory</source>
        <translation>トークンを分割してその場で処理すると、メモリが半分未満で済むため</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/job_list.py"/>
        <source>took {time}</source>
        <translation>所要時間 {time}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/smoke.py"/>
        <location filename="../../wan22_desktop/planning/memory.py"/>
        <source>transformer</source>
        <translation>トランスフォーマー</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/memory.py"/>
        <source>transformers outside their blocks</source>
        <translation>ブロック以外のトランスフォーマー</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/smoke.py"/>
        <source>tried after loading</source>
        <translation>読み込み後の動作確認</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/setting.py"/>
        <source>true or false</source>
        <translation>true または false</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/doctor.py"/>
        <source>turns latents into frames</source>
        <translation>潜在データをフレームに変換</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_words.py"/>
        <source>two images</source>
        <translation>2 枚の画像</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <source>two shapes that differ</source>
        <translation>異なる 2 つの形状</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/variants.py"/>
        <source>two transformers of one shape side by side: a pair of experts</source>
        <translation>同じ形状のトランスフォーマーが 2 つ並んでいます：エキスパートの組</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/parts.py"/>
        <source>unknown weights</source>
        <translation>不明な重み</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/variants.py"/>
        <source>vace_blocks: VACE</source>
        <translation>vace_blocks：VACE</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/disk.py"/>
        <source>video</source>
        <translation>動画</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>video start</source>
        <translation>動画の開始位置</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/event.py"/>
        <source>waiting for memory</source>
        <translation>メモリの空き待ち</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>wan22 profile list names the jobs that have one: the last 300 that this version has run.</source>
        <translation>プロファイルのあるジョブは wan22 profile list で一覧できます。このバージョンで実行した最近の 300 件です。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover.py"/>
        <source>was not used</source>
        <translation>使われませんでした</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/health.py"/>
        <source>weights in fp8 whose scales do not fit them</source>
        <translation>スケールが合っていない fp8 の重み</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <source>weights in single files</source>
        <translation>単体の重みファイル</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>weights kept in {storage}</source>
        <translation>重みを {storage} で保持</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/health.py"/>
        <source>weights that are damaged or belong to another model</source>
        <translation>壊れている、または別のモデルの重み</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/caches.py"/>
        <source>what came of trying models after their first load</source>
        <translation>初回の読み込み後のモデルの動作確認の結果</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/running.py"/>
        <source>while a LoRA was loaded</source>
        <translation>LoRA の読み込み中</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/waiting.py"/>
        <source>while it waited for memory</source>
        <translation>メモリの空き待ち中</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/sharing.py"/>
        <source>while it waited for other programs</source>
        <translation>ほかのプログラムのメモリが空くのを待つ間</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/decoding.py"/>
        <source>while the frames were decoded</source>
        <translation>フレームのデコード中</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/running.py"/>
        <source>while the model was loaded</source>
        <translation>モデルの読み込み中</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/prompting.py"/>
        <source>while the prompt was read</source>
        <translation>プロンプトの読み取り中</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/health.py"/>
        <source>white</source>
        <translation>白</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/decoding.py"/>
        <source>whole frames</source>
        <translation>フレーム全体</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>whole frames would not fit into memory</source>
        <translation>フレーム全体ではメモリに収まらないため</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/decoding.py"/>
        <source>whole frames, with what is known of the frames before in main memory</source>
        <translation>フレーム全体（前のフレームの情報はメインメモリに置く）</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>with fewer than {least} steps there is nothing to skip</source>
        <translation>{least} ステップ未満では省略できるものがありません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/checks.py"/>
        <location filename="../../wan22_desktop/inspection/loose.py"/>
        <source>without it nothing can be generated</source>
        <translation>これがないと何も生成できません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/memory.py"/>
        <source>working space</source>
        <translation>作業領域</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_words.py"/>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/safetensors_header.py"/>
        <source>{actual} bytes instead of {expected}</source>
        <translation>{expected} バイトではなく {actual} バイトです</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/validation_dialog.py"/>
        <source>{bad} of {count} checks are not well; they took {seconds:.1f} s.</source>
        <translation>{count} 件の確認のうち {bad} 件が異常です。所要時間は {seconds:.1f} 秒です。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/checks.py"/>
        <source>{blocks} blocks have weights, config.json wants {wanted}</source>
        <translation>重みのあるブロックは {blocks} 個ですが、config.json では {wanted} 個です</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/plan.py"/>
        <source>{card} can run it</source>
        <translation>{card} で実行できます</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/plan.py"/>
        <source>{card} can run it and has the most free memory</source>
        <translation>{card} で実行でき、空きメモリが最も多いためです</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/plan.py"/>
        <source>{card} can run it; {wanted}, which the settings name, cannot be used here</source>
        <translation>{card} で実行できます。設定で指定された {wanted} はここでは使えません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/advice.py"/>
        <source>{card} has {free:.1f} of {total:.1f} GB of memory free; close programs that use it: browsers and games often do.</source>
        <translation>{card} のメモリは {total:.1f} GB 中 {free:.1f} GB が空いています。ブラウザーやゲームなど、カードを使うプログラムを終了してください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/plan.py"/>
        <source>{card} is too old</source>
        <translation>{card} は古すぎます</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/plan.py"/>
        <source>{card} was chosen in the settings (device)</source>
        <translation>{card} が設定（device）で選ばれています</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>{card}, driver {driver}, {free} GB free.</source>
        <translation>{card}、ドライバー {driver}、空き {free} GB。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/validation.py"/>
        <source>{card}, {free:.1f} of {total:.1f} GB free</source>
        <translation>{card}、空き {free:.1f} / {total:.1f} GB</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{cause}</source>
        <translation>{cause}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/variants.py"/>
        <source>{channels} channels more than it gives</source>
        <translation>出力より {channels} チャンネル多い</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{component} has {count} tensors that this architecture does not know, the first is {first}.</source>
        <translation>{component} に、この構造で使わないテンソルが {count} 個あります。最初のものは {first} です。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{component} has {count} tensors without weights, the first is {first}. Random values would give noise.</source>
        <translation>{component} に重みのないテンソルが {count} 個あります。最初のものは {first} です。ランダムな値で補うとノイズになります。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{component} lacks {count} of {total} tensors, the first is {first}.</source>
        <translation>{component} のテンソル {total} 個のうち {count} 個がありません。最初のものは {first} です。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{component} mixes {types}.</source>
        <translation>{component} には {types} が混在しています。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{component}: {detail}.</source>
        <translation>{component}：{detail}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/plan.py"/>
        <source>{count:.1f} billion parameters</source>
        <translation>{count:.1f}B パラメーター</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/verification.py"/>
        <source>{count} as published</source>
        <translation>公開されたとおり {count} 件</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <location filename="../../wan22_desktop/inspection/safetensors_header.py"/>
        <source>{count} bytes follow after the last tensor</source>
        <translation>最後のテンソルの後に {count} バイト続いています</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>{count} characters</source>
        <translation>{count} 文字</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>{count} chosen</source>
        <translation>{count} 件を選択中</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_words.py"/>
        <source>{count} days ago</source>
        <translation>{count} 日前</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>{count} files are copied</source>
        <translation>{count} 個のファイルをコピーしました</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/diagnostics_dialog.py"/>
        <source>{count} files, {size} kB of text</source>
        <translation>{count} 個のファイル、テキスト {size} kB</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/job_list.py"/>
        <location filename="../../wan22_desktop/video/health.py"/>
        <source>{count} frames</source>
        <translation>{count} フレーム</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/words.py"/>
        <source>{count} jobs</source>
        <translation>ジョブ {count} 件</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/words.py"/>
        <source>{count} jobs, {time}</source>
        <translation>ジョブ {count} 件、{time}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <source>{count} lines are copied</source>
        <translation>{count} 行をコピーしました</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/engine/drops.py"/>
        <source>{count} models were looked at: {ready} can run.</source>
        <translation>{count} 個のモデルを調べました。実行できるもの：{ready} 個。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_words.py"/>
        <source>{count} months ago</source>
        <translation>{count} か月前</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>{count} nodes</source>
        <translation>{count} 個のノード</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{count} of the {total} changes in {file} are left out: this model has nothing for them; the first is {first}.</source>
        <translation>{file} に含まれる変更 {total} 件のうち {count} 件を省きます。このモデルに対応する部分がありません。最初のものは {first} です。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>{count} parts of the bundled model were loaded in {took}.</source>
        <translation>付属モデルの {count} 個の部品を {took} で読み込みました。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/contents.py"/>
        <source>{count} tensors have another shape than the rest, the first is {name} {shape}</source>
        <translation>{count} 個のテンソルの形状がほかと異なります。最初のものは {name} {shape} です</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>{count} threads</source>
        <translation>{count} スレッド</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/attention.py"/>
        <source>{count} videos are made</source>
        <translation>動画が {count} 本できました</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/attention.py"/>
        <source>{count} videos failed</source>
        <translation>{count} 本の動画を作れませんでした</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/library_bar.py"/>
        <source>{count} watched folders ▾</source>
        <translation>監視フォルダー {count} 個 ▾</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_words.py"/>
        <source>{count} weeks ago</source>
        <translation>{count} 週間前</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/verification.py"/>
        <source>{count} without a published checksum</source>
        <translation>公開されたチェックサムなし {count} 件</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/verification.py"/>
        <source>{count} wrong or unreadable</source>
        <translation>不一致または読み取り不可 {count} 件</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/output_group.py"/>
        <source>{depth} bits</source>
        <translation>{depth} ビット</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{detail}; Wan needs a flow-matching scheduler.</source>
        <translation>{detail}。Wan にはフローマッチング方式のスケジューラーが必要です。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/job_list.py"/>
        <source>{done} of {steps} steps</source>
        <translation>{done}/{steps} ステップ</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>{fault}. It may be {allowed}; what was there before counts.</source>
        <translation>{fault}。指定できる値：{allowed}。それまでの値が引き続き有効です。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/weights/reading.py"/>
        <source>{files}: no {part} is in it</source>
        <translation>{files}：{part}が含まれていません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{file} ({component}) is a pickle file, as its authors publish it; its tensors are read, no code in it is run.</source>
        <translation>{file}（{component}）は、開発元が公開しているとおりの pickle ファイルです。テンソルだけを読み取り、中のコードは実行しません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{file} asks for {name}, which is no class of the libraries here: loading it would run code from the folder.</source>
        <translation>{file} が求める {name} は、アプリのライブラリにあるクラスではありません。読み込むと、フォルダー内のコードが実行されてしまいます。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{file} belongs to {family}, which works in few steps; {settings} were taken.</source>
        <translation>{file} は少ないステップで動作する {family} の一種です。{settings} を取り込みました。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/engine/gallery.py"/>
        <source>{file} cannot be put back: {reason}</source>
        <translation>{file} を元に戻せません：{reason}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{file} cannot be read: {reason}.</source>
        <translation>{file} を読み取れません：{reason}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/weights/tokenizing.py"/>
        <source>{file} carries no tokenizer</source>
        <translation>{file} にトークナイザーが含まれていません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{file} changes a model ({detail}) and makes nothing alone.</source>
        <translation>{file} はモデルに変更を加えるもので（{detail}）、単独では何も生成できません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{file} has the checksum {actual}, not {expected}.</source>
        <translation>{file} のチェックサムは {actual} で、{expected} ではありません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{file} has {actual} bytes, its header promises {expected}: the download or copy was not finished.</source>
        <translation>{file} は {actual} バイトですが、ヘッダーによれば {expected} バイトのはずです。ダウンロードまたはコピーが最後まで終わっていません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{file} is a Git LFS pointer of {actual} bytes, not the weights.</source>
        <translation>{file} は重みではなく、{actual} バイトの Git LFS ポインターです。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{file} is a partial download.</source>
        <translation>{file} はダウンロード途中のファイルです。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{file} is a pickle file: loading it could run code that hides in it. This version loads safetensors only.</source>
        <translation>{file} は pickle ファイルです。読み込むと、中に隠されたコードが実行されるおそれがあります。このバージョンは safetensors のみを読み込みます。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{file} is for the {noise}-noise expert, and the file for the {missing}-noise expert is not beside it.</source>
        <translation>{file} は{noise}ノイズエキスパート用ですが、{missing}ノイズエキスパート用のファイルが同じ場所にありません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{file} is for the {noise}-noise expert; a LoRA of the same name for the {other}-noise expert is not beside it.</source>
        <translation>{file} は{noise}ノイズエキスパート用です。{other}ノイズエキスパート用の同名の LoRA が同じ場所にありません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{file} is named by {named_by} but is not there.</source>
        <translation>{file} は {named_by} で指定されていますが、存在しません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/diffusers_folder.py"/>
        <source>{file} is not there</source>
        <translation>{file} がありません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{file} is program code; it will not be run.</source>
        <translation>{file} はプログラムコードです。実行しません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{file} is stored as {storage}, which cannot be unpacked by this version.</source>
        <translation>{file} は {storage} 形式で保存されており、このバージョンでは展開できません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{file} lies beside {given} and is the same LoRA for the {noise}-noise expert.</source>
        <translation>{file} は {given} と同じ場所にあり、同じ LoRA の{noise}ノイズエキスパート用です。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{file} lies where the {place}-noise expert belongs, but {why}.</source>
        <translation>{file} は{place}ノイズエキスパートの場所にありますが、手がかりと合いません：{why}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{file} was made for {made_for}, {model} has {has}: {detail}.</source>
        <translation>{file} の対象は{made_for}ですが、{model} は{has}です：{detail}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{file} {reason}.</source>
        <translation>{file}：{reason}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/weights/reading.py"/>
        <source>{file}: {part} is stored as {kind}</source>
        <translation>{file}：{part}は{kind}形式で保存されています</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{file}: {reason}.</source>
        <translation>{file}：{reason}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{first} and {second} are one and the same file.</source>
        <translation>{first} と {second} は同一のファイルです。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{first} and {second} are the two experts of one model, and neither shapes nor names tell which works first.</source>
        <translation>{first} と {second} は同じモデルの 2 つのエキスパートですが、形状からも名前からも、どちらが先に働くのかわかりません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>{fits}: {figures} free in main memory</source>
        <translation>{fits}：メインメモリの空き{figures}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>{fits}: {figures} free on {card}</source>
        <translation>{fits}：{card} の空き{figures}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/validation.py"/>
        <source>{folder}, {free:.0f} GB free</source>
        <translation>{folder}、空き {free:.0f} GB</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/validation.py"/>
        <source>{folder}, {free:.0f} GB free, read-only</source>
        <translation>{folder}、空き {free:.0f} GB、読み取り専用</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>{frames} frames in {steps} steps, from a cold start to the file in {took}.</source>
        <translation>{frames} フレーム、{steps} ステップ。起動からファイルの完成まで {took}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <source>{frames} frames, {seconds:.1f} s</source>
        <translation>{frames} フレーム、{seconds:.1f} 秒</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/monitor.py"/>
        <source>{free:.0f} GB free</source>
        <translation>空き {free:.0f} GB</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/validation.py"/>
        <source>{free:.1f} of {total:.1f} GB free</source>
        <translation>空き {free:.1f} / {total:.1f} GB</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>{free} GB are free where there is the least, at {folder}.</source>
        <translation>最も空きの少ない {folder} で {free} GB 空いています。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>{high} + {low} steps</source>
        <translation>{high} + {low} ステップ</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/timeline.py"/>
        <source>{high} high + {low} low</source>
        <translation>高 {high} + 低 {low}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/words.py"/>
        <source>{hours} h {minutes:02} min</source>
        <translation>{hours} 時間 {minutes:02} 分</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/registry.py"/>
        <source>{id} is described twice</source>
        <translation>{id} の記述が 2 つあります</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/lora_changes.py"/>
        <source>{key} holds no numbers that could be added ({dtype})</source>
        <translation>{key} に加算できる数値がありません（{dtype}）</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/lora_changes.py"/>
        <source>{key} is not one number</source>
        <translation>{key} は単一の数値ではありません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/lora_changes.py"/>
        <source>{key} stands alone</source>
        <translation>{key} に対になるものがありません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/ladder.py"/>
        <source>{kind} attention</source>
        <translation>{kind}アテンション</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/checks.py"/>
        <source>{kind} is not set to flow sigmas</source>
        <translation>{kind}が flow sigmas に設定されていません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/lora_files.py"/>
        <source>{kind} of rank {rank} in {dialect} names, for {model}</source>
        <translation>{model} 用の{kind}（ランク {rank}、{dialect} 形式の名前）</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/lora_files.py"/>
        <source>{kind} of rank {rank} in {dialect} names, for {model}, {expert}</source>
        <translation>{model}（{expert}）用の{kind}（ランク {rank}、{dialect} 形式の名前）</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>{kind}, most while {work}: {terms}</source>
        <translation>{kind}（最大は{work}中）：{terms}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/smoke.py"/>
        <source>{kind}, which is too small for this model</source>
        <translation>{kind}（このモデルには範囲が足りません）</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{label} was in {path}, and is not there now.</source>
        <translation>{label} は {path} にありましたが、今は見つかりません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/setting.py"/>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>{least} to {most}</source>
        <translation>{least}～{most}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/setting.py"/>
        <source>{least} to {most} {unit}</source>
        <translation>{least}～{most} {unit}</translation>
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
        <translation>{model} では作れません（{task}）：{reason}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{model} has no place left for {file}.</source>
        <translation>{model} には {file} を置く場所が残っていません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover.py"/>
        <source>{model} has one expert for all steps.</source>
        <translation>{model} は 1 つのエキスパートがすべてのステップを受け持ちます。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{model} is neither a folder nor the name of a known model.</source>
        <translation>{model} はフォルダーでも、既知のモデルの名前でもありません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{model} needs {what}: {why}.</source>
        <translation>{model} には次のものが必要です：{what}（{why}）。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{model} takes a start image only, so {file} {done}.</source>
        <translation>{model} が受け取るのは開始画像だけなので、{file} は{done}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover.py"/>
        <source>{model} takes a start image only.</source>
        <translation>{model} が受け取るのは開始画像だけです。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover.py"/>
        <source>{model} takes no picture.</source>
        <translation>{model} は画像を受け取りません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/safetensors_header.py"/>
        <source>{name!r:.80} has no valid offsets</source>
        <translation>{name!r:.80} に正しいオフセットがありません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/safetensors_header.py"/>
        <source>{name!r:.80} has no valid shape</source>
        <translation>{name!r:.80} に正しい形状がありません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/safetensors_header.py"/>
        <source>{name!r:.80} has {count} bytes, its shape wants {bits:g}</source>
        <translation>{name!r:.80} は {count} バイトですが、形状からは {bits:g} バイト必要です</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <source>{name!r:.80} has {fault}</source>
        <translation>{name!r:.80} に問題があります：{fault}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/safetensors_header.py"/>
        <source>{name!r:.80} has {what}</source>
        <translation>{name!r:.80} に問題があります：{what}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <source>{name!r:.80} occurs twice</source>
        <translation>{name!r:.80} が 2 回現れます</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{named_by} points to {file}, outside the model's folder.</source>
        <translation>{named_by} が、モデルのフォルダーの外にある {file} を指しています。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{names} are pieces of {count} models, and neither names nor metadata tell which belong to one.</source>
        <translation>{names} は {count} 個のモデルの一部ですが、名前からもメタデータからも、どれが同じモデルのものかわかりません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/scope_tree.py"/>
        <source>{name}
Process {process}, thread {thread}</source>
        <translation>{name}
プロセス {process}、スレッド {thread}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/pair_dialog.py"/>
        <source>{name} has all of its parts. {worst}</source>
        <translation>{name} の部品はすべて揃っています。{worst}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/models_panel.py"/>
        <source>{name} has the part that you chose: {found}.</source>
        <translation>選んだ部品を {name} に使います：{found}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/weights/building.py"/>
        <source>{name} has the shape {shape}, {wanted} is needed</source>
        <translation>{name} の形状は {shape} ですが、{wanted} が必要です</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/encoding.py"/>
        <source>{name} has {depth} bits</source>
        <translation>{name} は {depth} ビットです</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/writer.py"/>
        <source>{name} is a folder with other files in it</source>
        <translation>{name} はほかのファイルが入ったフォルダーです</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/stage.py"/>
        <source>{name} is copied</source>
        <translation>{name} をコピーしました</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/defaults.py"/>
        <source>{name} is not within {low} and {high}</source>
        <translation>{name} が {low} から {high} までの範囲にありません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/models_panel.py"/>
        <source>{name} is off the list. Its files are untouched.</source>
        <translation>{name} を一覧から外しました。ファイルはそのまま残っています。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>{name} is shown with at most {most}</source>
        <translation>{name} は最大 {most} で再生されます</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/checks.py"/>
        <source>{name} is {value!r}</source>
        <translation>{name} が {value!r} です</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/prompt_list.py"/>
        <source>{name} is {value!r}, which is no number</source>
        <translation>{name} が {value!r} です。数値ではありません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/prompt_list.py"/>
        <source>{name} is {value!r}, which is no whole number</source>
        <translation>{name} が {value!r} です。整数ではありません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/prompt_list.py"/>
        <source>{name} is {value!r}; it can be {choices}</source>
        <translation>{name} が {value!r} です。指定できるもの：{choices}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/prompt_list.py"/>
        <source>{name} is {value}; it must be between {low:g} and {high:g}</source>
        <translation>{name} が {value} です。{low:g} から {high:g} までの値にしてください</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_dialog.py"/>
        <source>{name} shopping list</source>
        <translation>{name} 入手リスト</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{name} was to compute attention, and does not do so rightly here: {reason}.</source>
        <translation>{name} でアテンションを計算する予定でしたが、ここでは正しく動作しません：{reason}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/monitor.py"/>
        <source>{name}: how busy it is, how hot, and what it draws</source>
        <translation>{name}：使用率、温度、消費電力</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/profile_page.py"/>
        <source>{name}: {says}.</source>
        <translation>{name}：{says}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>{needed} of {free} GB</source>
        <translation>{free} GB のうち {needed} GB</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>{new:.1f} instead of {old:.1f} seconds of video</source>
        <translation>動画の長さは {old:.1f} 秒から {new:.1f} 秒になります</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/problem_banner.py"/>
        <source>{number} of {count}</source>
        <translation>{number} / {count}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/language.py"/>
        <source>{one} and {other}</source>
        <translation>{one}、{other}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/language.py"/>
        <source>{one} or {other}</source>
        <translation>{one}または{other}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <source>{pace:.3g} steps per second</source>
        <translation>1 秒あたり {pace:.3g} ステップ</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/help_window.py"/>
        <source>{page} – Guides</source>
        <translation>{page} – ガイド</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{part} cannot be the {role} of {model}: {reason}.</source>
        <translation>{part}は {model} の{role}として使えません：{reason}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/lora_layers.py"/>
        <source>{part} has another shape there than {shape}</source>
        <translation>{part}の形状が LoRA では {shape} と異なります</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/lora_changes.py"/>
        <source>{part} has only one half of a pair</source>
        <translation>{part}は対の片方しかありません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/lora_layers.py"/>
        <source>{part} has {shown} biases there and {wanted} here</source>
        <translation>{part}のバイアスは LoRA では {shown}、モデルでは {wanted} です</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/weights/building.py"/>
        <source>{part} is stored as {kind}</source>
        <translation>{part}は{kind}形式で保存されています</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/lora_layers.py"/>
        <source>{part} is stored packed here, and this kind of LoRA needs its plain weight</source>
        <translation>{part}はここでは圧縮形式で保存されていますが、この種類の LoRA には通常の重みが必要です</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/lora_layers.py"/>
        <location filename="../../wan22_desktop/planning/loras.py"/>
        <source>{part} is {shown} there and {wanted} here</source>
        <translation>{part}は LoRA では {shown}、モデルでは {wanted} です</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/lora_changes.py"/>
        <source>{part} lacks {name}</source>
        <translation>{part}に {name} がありません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/lora_changes.py"/>
        <source>{part}: DoRA's {shape} do not go with {other}</source>
        <translation>{part}：DoRA の {shape} が{other}に合いません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/lora_changes.py"/>
        <source>{part}: rank {rank} is more than the weight's own size</source>
        <translation>{part}：ランク {rank} が重み自体のサイズを超えています</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/lora_changes.py"/>
        <source>{part}: the parts of {name} do not fit each other</source>
        <translation>{part}：{name} の部品が互いに合いません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/lora_changes.py"/>
        <source>{part}: {name} is no matrix</source>
        <translation>{part}：{name} は行列ではありません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/lora_changes.py"/>
        <source>{part}: {shape} and {other} are no pair</source>
        <translation>{part}：{shape} と{other}は対になりません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{path} cannot be opened ({reason}).</source>
        <translation>{path} を開けません（{reason}）。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{path} cannot be read as presets: {reason}.</source>
        <translation>{path} をプリセットとして読み取れません：{reason}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} を読み取れません：{reason}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{path} carries no settings that this version can read.</source>
        <translation>{path} には、このバージョンで読み取れる設定がありません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{path} could not be read ({reason}); it was set aside as {aside}.</source>
        <translation>{path} を読み取れませんでした（{reason}）。{aside} という名前で別に保管しました。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{path} could not be read ({reason}); what was known of it, or else the defaults, is used.</source>
        <translation>{path} を読み取れませんでした（{reason}）。以前に読み取った内容、なければ初期値を使います。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{path} exists; it was left untouched.</source>
        <translation>{path} はすでに存在します。変更していません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{path} holds no model_index.json and no layout that is known here.</source>
        <translation>{path} には model_index.json も、既知の構成もありません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{path} holds {count} models: {names}.</source>
        <translation>{path} には {count} 個のモデルがあります：{names}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{path} holds {what}, which is no part of a Wan model.</source>
        <translation>{path} に入っているのは{what}で、Wan モデルの一部ではありません。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{path} is not offered the repair {wanted}; offered: {offered}.</source>
        <translation>{path} では修復 {wanted} を利用できません。利用できる修復：{offered}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{path} was made with {made_with}, not with {model}.</source>
        <translation>{path} は {model} ではなく {made_with} で作られました。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{path} was written by a version that knows more (schema {schema}, here {known}).</source>
        <translation>{path} は、より多くの設定に対応したバージョンで書かれています（スキーマ {schema}、ここでは {known}）。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{path}, line {line}: {reason}.{more}</source>
        <translation>{path}、{line} 行目：{reason}。{more}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{path}: a video is saved as {known}.</source>
        <translation>{path}：動画は次の形式で保存できます：{known}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{path}: {reason}.</source>
        <translation>{path}：{reason}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>{peak} MB of main memory at most, {planned} MB were foreseen; every process ended.</source>
        <translation>メインメモリは最大 {peak} MB（予測 {planned} MB）。すべてのプロセスが終了しました。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{phase} needs about {needed} of {kind}, and {available} are free beside what is left to other programs. The job goes on by itself as soon as there is room, and after {minutes} minutes in any case.</source>
        <translation>{phase}には{kind}が約 {needed} 必要ですが、ほかのプログラム用に残す分を除いた空きは {available} です。空きができ次第ジョブは自動的に続行し、{minutes} 分たてばいずれにしても続行します。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/validation.py"/>
        <source>{processor}, {count} cores</source>
        <translation>{processor}、{count} コア</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>{prompt}

Starting …</source>
        <translation>{prompt}

開始中 …</translation>
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
        <translation>{seconds} 秒/ステップ</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{setting} = {value}: {reason}.</source>
        <translation>{setting} = {value}：{reason}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{setting} is not used: {reason}.</source>
        <translation>{setting} は使われません：{reason}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{setting} is {value} in the file now, but {used} counts: it comes from the {source} ({where}).</source>
        <translation>{setting} はファイルでは {value} になりましたが、有効なのは {used} です（指定元：{source}、{where}）。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{setting}: {value} became {used}, because {reason}.</source>
        <translation>{setting}：{value} を {used} に変更しました（理由：{reason}）。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_html.py"/>
        <source>{share:.0%} sure</source>
        <translation>確度 {share:.0%}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>{share} of the picture's points</source>
        <translation>画像の点の数は {share} になります</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/filter_bar.py"/>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <source>{shown:,} of {total:,}</source>
        <translation>{total:,} 個中 {shown:,} 個</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>{size:.0f} MB is too large</source>
        <translation>{size:.0f} MB は大きすぎます</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/advice.py"/>
        <source>{size:.1f} GB are taken by {holds}; they can be removed and are made again when they are wanted.</source>
        <translation>{holds}が {size:.1f} GB を使っています。削除しても、必要なときに作り直されます。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>{size} of main memory</source>
        <translation>メインメモリ {size}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>{size} of {card}</source>
        <translation>{card} の {size}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/upkeep_dialog.py"/>
        <source>{size} removed</source>
        <translation>{size} を削除しました</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>{stages} stages were measured; {pace} steps per second.</source>
        <translation>{stages} 個の段階を測定しました。1 秒あたり {pace} ステップです。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{stage} gave values that are not numbers ({where}); probably because of {cause}.</source>
        <translation>「{stage}」で数値でない値が出ました（{where}）。考えられる原因：{cause}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{stage} ran out of {kind}.</source>
        <translation>「{stage}」で{kind}が不足しました。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/contact_sheet.py"/>
        <source>{state} · seed {seed}</source>
        <translation>{state} · シード {seed}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <location filename="../../wan22_desktop/ui/timeline.py"/>
        <source>{steps} steps</source>
        <translation>{steps} ステップ</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <source>{steps} steps, {high} of them high noise</source>
        <translation>{steps} ステップ（うち高ノイズ {high}）</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{suggestion}, or close other programs, then run the job again.</source>
        <translation>{suggestion}か、ほかのプログラムを終了してから、ジョブをもう一度実行してください。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/upkeep_dialog.py"/>
        <source>{taken} of {most}</source>
        <translation>{taken} / {most}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/contact_sheet.py"/>
        <source>{ticked} of {count} ticked</source>
        <translation>{count} 件中 {ticked} 件を選択</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/words.py"/>
        <source>{time} left</source>
        <translation>残り {time}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/monitor.py"/>
        <source>{tip} No graphics card was found.</source>
        <translation>{tip} グラフィックカードは見つかりませんでした。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_box.py"/>
        <source>{tokens} of {most} tokens</source>
        <translation>{most} トークン中 {tokens}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_box.py"/>
        <source>{tokens} of {most} tokens: the end is not read</source>
        <translation>{most} トークン中 {tokens}：末尾は読み取られません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/monitor.py"/>
        <source>{used:.1f} of {total:.1f} GB</source>
        <translation>{used:.1f} / {total:.1f} GB</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/setting.py"/>
        <source>{value} has a comma: write {right}</source>
        <translation>{value} にコンマがあります。{right} と書いてください</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/setting.py"/>
        <source>{value} holds what cannot be written</source>
        <translation>{value} には書き込めない文字が含まれています</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/setting.py"/>
        <source>{value} is less than {least}</source>
        <translation>{value} は {least} より小さい値です</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/setting.py"/>
        <source>{value} is more than {most}</source>
        <translation>{value} は {most} より大きい値です</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/setting.py"/>
        <source>{value} is neither on nor off</source>
        <translation>{value} は on でも off でもありません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/setting.py"/>
        <source>{value} is neither true nor false</source>
        <translation>{value} は true でも false でもありません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/setting.py"/>
        <source>{value} is no number</source>
        <translation>{value} は数値ではありません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/setting.py"/>
        <source>{value} is no number to count with</source>
        <translation>{value} は計算できる数値ではありません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/setting.py"/>
        <source>{value} is no text</source>
        <translation>{value} はテキストではありません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/setting.py"/>
        <source>{value} is no whole number</source>
        <translation>{value} は整数ではありません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/setting.py"/>
        <source>{value} is none of {allowed}</source>
        <translation>{value} は {allowed} のいずれでもありません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{variable} ({setting}): {reason}.</source>
        <translation>{variable}（{setting}）：{reason}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/validation.py"/>
        <source>{version} on {system}</source>
        <translation>{system} 上の {version}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>{version} writes H.264 and reads it back.</source>
        <translation>{version} で H.264 の書き込みと読み戻しができます。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{what}</source>
        <translation>{what}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>{what} (free: {free})</source>
        <translation>{what}（空き：{free}）</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <source>{what} ({count} times)</source>
        <translation>{what}（{count} 回）</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/doctor.py"/>
        <source>{what} ({part})</source>
        <translation>{what}（{part}）</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <source>{what} is not text</source>
        <translation>{what}がテキストではありません</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{what} needs {library} {wanted} or later; {present} is installed.</source>
        <translation>{what}には {library} {wanted} 以降が必要ですが、インストールされているのは {present} です。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/comparing.py"/>
        <source>{what} took {now} instead of the usual {usual} (± {scatter} over {runs} runs).</source>
        <translation>{what}は通常の {usual} に対して {now} かかりました（{runs} 回の実行でのばらつき ±{scatter}）。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/comparing.py"/>
        <source>{what} took {now} instead of the usual {usual}, while other programs used the processor.</source>
        <translation>{what}は通常の {usual} に対して {now} かかりました。その間、ほかのプログラムが CPU を使っていました。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/comparing.py"/>
        <source>{what} took {now}, as usual ({usual} ± {scatter} over {runs} runs).</source>
        <translation>{what}は {now} で、通常どおりです（{runs} 回の実行で {usual} ± {scatter}）。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{what}.</source>
        <translation>{what}。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{why} It went on from {point} with {choice}.</source>
        <translation>{why}{point} から「{choice}」で続行しました。</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/variants.py"/>
        <source>{width} wide with {blocks} blocks</source>
        <translation>幅 {width}、ブロック数 {blocks}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/conditioning.py"/>
        <source>{width}×{height} is more than {most} megapixels</source>
        <translation>{width}×{height} は {most} メガピクセルを超えています</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <source>{width}×{height}, {frames} frames, {steps} steps</source>
        <translation>{width}×{height}、{frames} フレーム、{steps} ステップ</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>… of details</source>
        <translation>… 細部</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>… until</source>
        <translation>… 終了</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/validation_dialog.py"/>
        <source>✓ well</source>
        <translation>✓ 正常</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/validation_dialog.py"/>
        <source>✗ not well</source>
        <translation>✗ 異常</translation>
    </message>
</context>
</TS>
