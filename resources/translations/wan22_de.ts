<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Wan22</name>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>&amp;About Wan22 Desktop</source>
        <translation>&amp;Über Wan22 Desktop</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>&amp;Add a model folder…</source>
        <translation>&amp;Modellordner hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>&amp;Cancel the running job</source>
        <translation>Laufenden Auftrag &amp;abbrechen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>&amp;Check everything…</source>
        <translation>&amp;Alles prüfen…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_dialog.py"/>
        <source>&amp;Copy report</source>
        <translation>Bericht &amp;kopieren</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>&amp;Diagnostics…</source>
        <translation>&amp;Diagnose…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/queue_menu.py"/>
        <source>&amp;Draft</source>
        <translation>&amp;Entwurf</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/queue_menu.py"/>
        <source>&amp;Finish the ticked drafts</source>
        <translation>Angekreuzte Entwürfe &amp;fertigstellen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>&amp;Folder for videos…</source>
        <translation>Ordner für &amp;Videos…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>&amp;Gallery</source>
        <translation>&amp;Galerie</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>&amp;Generate</source>
        <translation>&amp;Erzeugen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>&amp;Guides</source>
        <translation>Anleitun&amp;gen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>&amp;Help on this part</source>
        <translation>&amp;Hilfe zu diesem Bereich</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/queue_menu.py"/>
        <source>&amp;Hold the queue</source>
        <translation>Warteschlange &amp;anhalten</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>&amp;Large gallery</source>
        <translation>G&amp;roße Galerie</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>&amp;Memory and caches…</source>
        <translation>Spei&amp;cher und Caches…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/queue_menu.py"/>
        <source>&amp;Notify when the queue is done</source>
        <translation>&amp;Benachrichtigen, wenn die Warteschlange abgearbeitet ist</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>&amp;Play or pause</source>
        <translation>Abs&amp;pielen oder anhalten</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/queue_menu.py"/>
        <source>&amp;Prompts from a file…</source>
        <translation>&amp;Prompts aus einer Datei…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/queue_menu.py"/>
        <source>&amp;Queue</source>
        <translation>&amp;Warteschlange</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>&amp;Rescan for models</source>
        <translation>Neu nach Modellen &amp;suchen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>&amp;Stop the running job and keep it</source>
        <translation>Laufenden Auftrag an&amp;halten und behalten</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/queue_menu.py"/>
        <source>&amp;Undo taking off the list</source>
        <translation>Entfernen aus der Liste rück&amp;gängig machen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_dialog.py"/>
        <source>&amp;Verify files</source>
        <translation>Dateien &amp;prüfen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>&amp;Watch a folder of models…</source>
        <translation>Modellordner &amp;überwachen…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>0 to 1</source>
        <translation>0 bis 1</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/words.py"/>
        <source>1 job</source>
        <translation>1 Auftrag</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/words.py"/>
        <source>1 job, {time}</source>
        <translation>1 Auftrag, {time}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/attention.py"/>
        <source>1 video is made</source>
        <translation>1 Video ist fertig</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/library_bar.py"/>
        <source>1 watched folder ▾</source>
        <translation>1 überwachter Ordner ▾</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>14B models and Wan2.1 need the Wan2.1 VAE (16 channels); TI2V-5B needs the Wan2.2 VAE (48 channels).</source>
        <translation>14B-Modelle und Wan2.1 brauchen das VAE von Wan2.1 (16 Kanäle); TI2V-5B braucht das VAE von Wan2.2 (48 Kanäle).</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_filter.py"/>
        <source>15 to 40 GB</source>
        <translation>15 bis 40 GB</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>&lt;b&gt;Wan22 Desktop {version}&lt;/b&gt;&lt;p&gt;Drop a Wan model folder, write a prompt, get a video. Everything stays on this machine.&lt;/p&gt;&lt;p&gt;Licence: Apache-2.0. Its ffmpeg program is a GPL build.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Wan22 Desktop {version}&lt;/b&gt;&lt;p&gt;Einen Wan-Modellordner hierher ziehen, einen Prompt schreiben, ein Video erhalten. Alles bleibt auf diesem Rechner.&lt;/p&gt;&lt;p&gt;Lizenz: Apache-2.0. Das enthaltene Programm ffmpeg ist ein GPL-Build.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>A LoRA holds changes to a model, not a model.</source>
        <translation>Ein LoRA enthält Änderungen an einem Modell, kein Modell.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A LoRA is not a model</source>
        <translation>Ein LoRA ist kein Modell</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_list.py"/>
        <source>A click on “{badge}” tells why.</source>
        <translation>Ein Klick auf „{badge}“ sagt, warum.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A description file is damaged</source>
        <translation>Eine Beschreibungsdatei ist beschädigt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>A disk or a network folder went away while a file on it was in use.</source>
        <translation>Ein Datenträger oder Netzwerkordner verschwand, während eine Datei darauf in Gebrauch war.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A download is not finished</source>
        <translation>Ein Download ist nicht abgeschlossen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>A download or copy was interrupted, or the disk was full.</source>
        <translation>Ein Download oder Kopiervorgang wurde unterbrochen, oder der Datenträger war voll.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>A download program left a file that it has not completed yet.</source>
        <translation>Ein Download-Programm hat eine Datei hinterlassen, die noch nicht vollständig ist.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A file is cut short</source>
        <translation>Eine Datei ist unvollständig</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A file is missing</source>
        <translation>Eine Datei fehlt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A file is not what was published</source>
        <translation>Eine Datei entspricht nicht der veröffentlichten</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A file of the model is damaged</source>
        <translation>Eine Datei des Modells ist beschädigt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>A file that describes a variant of your own does not follow its schema.</source>
        <translation>Eine Datei, die eine eigene Variante beschreibt, hält sich nicht an ihr Schema.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/log.py"/>
        <source>A file that would grow beyond it is put aside, and a new one begun.</source>
        <translation>Eine Datei, die darüber hinauswachsen würde, wird beiseitegelegt und eine neue begonnen.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A file went away</source>
        <translation>Eine Datei ist verschwunden</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>A finished file is never replaced unless you say so.</source>
        <translation>Eine fertige Datei wird nie ersetzt, außer Sie verlangen es.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/upkeep_dialog.py"/>
        <source>A good neighbour</source>
        <translation>Rücksicht auf andere</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>A job that fails leaves a report of what it was and where it ran.</source>
        <translation>Ein misslungener Auftrag hinterlässt einen Bericht darüber, was er war und wo er lief.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>A library is missing or damaged: an installation was interrupted, or another program changed it.</source>
        <translation>Eine Bibliothek fehlt oder ist beschädigt: Eine Installation wurde unterbrochen, oder ein anderes Programm hat sie verändert.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A library of the app does not work</source>
        <translation>Eine Bibliothek der App funktioniert nicht</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>A line of the list has a column or a value that is not known.</source>
        <translation>Eine Zeile der Liste hat eine Spalte oder einen Wert, der nicht bekannt ist.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A line of the settings is not used</source>
        <translation>Eine Zeile der Einstellungen wird nicht verwendet</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>A line was edited to something that is no TOML, no known setting, or out of bounds.</source>
        <translation>Eine Zeile wurde so geändert, dass sie kein TOML, keine bekannte Einstellung oder außerhalb der Grenzen ist.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>A link or an index in the folder leads to a file elsewhere on your disk. Models have no need for that.</source>
        <translation>Eine Verknüpfung oder ein Index im Ordner führt zu einer Datei anderswo auf Ihrem Datenträger. Modelle brauchen so etwas nicht.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>A model brings its own.</source>
        <translation>Ein Modell bringt sein eigenes mit.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>A model that cannot run was told to be well.</source>
        <translation>Ein nicht lauffähiges Modell wurde für gut befunden.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>A new process is there after {took}, which is slow.</source>
        <translation>Ein neuer Prozess ist nach {took} da; das ist langsam.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>A new process is there after {took}.</source>
        <translation>Ein neuer Prozess ist nach {took} da.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>A newer version of the app was used with the same folder.</source>
        <translation>Mit demselben Ordner wurde eine neuere Version der App verwendet.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>A number lies outside what the model or the app can do, or a name is not known.</source>
        <translation>Eine Zahl liegt außerhalb dessen, was das Modell oder die App kann, oder ein Name ist nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A part is a pickle file</source>
        <translation>Ein Teil ist eine Pickle-Datei</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A part of the LoRA has no place here</source>
        <translation>Ein Teil des LoRA hat hier keinen Platz</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A part of the model does not work</source>
        <translation>Ein Teil des Modells funktioniert nicht</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A part of the model has no weights</source>
        <translation>Ein Teil des Modells hat keine Gewichte</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A part of the model is missing</source>
        <translation>Ein Teil des Modells fehlt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A part was done again more carefully</source>
        <translation>Ein Teil wurde vorsichtiger wiederholt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A path leads out of the model</source>
        <translation>Ein Pfad führt aus dem Modell hinaus</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <source>A picture of what is to appear</source>
        <translation>Ein Bild dessen, was vorkommen soll</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <source>A picture or video: white where something new is made</source>
        <translation>Ein Bild oder Video: weiß, wo etwas Neues entsteht</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A placeholder stands for a file</source>
        <translation>Ein Platzhalter steht anstelle einer Datei</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>A problem has no remedy: {code}.</source>
        <translation>Zu einem Problem fehlt die Abhilfe: {code}.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>A processor computes these models some hundred times slower than a graphics card.</source>
        <translation>Ein Prozessor berechnet diese Modelle etwa hundertmal langsamer als eine Grafikkarte.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/profile_page.py"/>
        <source>A profile of your own</source>
        <translation>Ein eigenes Profil</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A registry entry cannot be used</source>
        <translation>Ein Eintrag im Verzeichnis der Modelle ist nicht verwendbar</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A setting cannot be used</source>
        <translation>Eine Einstellung ist nicht verwendbar</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A setting has no effect here</source>
        <translation>Eine Einstellung hat hier keine Wirkung</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A setting was adjusted</source>
        <translation>Eine Einstellung wurde angepasst</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>A shard was not downloaded, or a conversion left tensors out.</source>
        <translation>Eine Teildatei wurde nicht heruntergeladen, oder eine Umwandlung hat Tensoren ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <source>A square video of the face whose expressions the character takes on</source>
        <translation>Ein quadratisches Video des Gesichts, dessen Mimik die Figur übernimmt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>A step less, a step more for the high-noise expert</source>
        <translation>Ein Schritt weniger, ein Schritt mehr für den High-Noise-Experten</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/others.py"/>
        <source>A strength that changes from step to step has no counterpart here; the first one was taken.</source>
        <translation>Eine Stärke, die sich von Schritt zu Schritt ändert, hat hier keine Entsprechung; genommen wurde die erste.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>A tensor was never filled from a file.</source>
        <translation>Ein Tensor wurde nie aus einer Datei gefüllt.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>A text encoder of another family (CLIP, T5) was put where UMT5 belongs.</source>
        <translation>Wo UMT5 hingehört, liegt ein Text-Encoder einer anderen Familie (CLIP, T5).</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A variable of the environment is not used</source>
        <translation>Eine Umgebungsvariable wird nicht verwendet</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>A variable that begins with WAN22_ holds a value that its setting cannot have.</source>
        <translation>Eine Variable, die mit WAN22_ beginnt, enthält einen Wert, den ihre Einstellung nicht haben kann.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/attention.py"/>
        <source>A video could not be made</source>
        <translation>Ein Video konnte nicht erzeugt werden</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/engine/awake.py"/>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>A video is being made</source>
        <translation>Ein Video wird erzeugt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <source>A video, or a single picture</source>
        <translation>Ein Video oder ein einzelnes Bild</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>A way of running failed, and the app went on in a more frugal or more exact one.</source>
        <translation>Ein Rechenweg schlug fehl, und die App machte auf einem sparsameren oder genaueren weiter.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>A weights file is damaged</source>
        <translation>Eine Datei mit Gewichten ist beschädigt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/sysfs.py"/>
        <source>AMD graphics card</source>
        <translation>AMD-Grafikkarte</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/scope_tree.py"/>
        <source>About</source>
        <translation>Worüber</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>About Wan22 Desktop</source>
        <translation>Über Wan22 Desktop</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>About {needed} of main memory and paging file are needed and {available} are left.</source>
        <translation>Gebraucht werden etwa {needed} an Arbeitsspeicher und Auslagerungsdatei, übrig sind {available}.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>About {needed} of {kind} are needed and {available} are free.</source>
        <translation>Gebraucht werden etwa {needed} ({kind}), frei sind {available}.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>About {needed} of {kind} are needed and {available} are free: other programs hold the rest. The job begins as soon as there is room, and gives up after {minutes} minutes.</source>
        <translation>Gebraucht werden etwa {needed} ({kind}), frei sind {available}: Den Rest belegen andere Programme. Der Auftrag beginnt, sobald Platz ist, und gibt nach {minutes} Minuten auf.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/loras_group.py"/>
        <source>Add LoRAs</source>
        <translation>LoRAs hinzufügen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/models_panel.py"/>
        <source>Add a model folder</source>
        <translation>Modellordner hinzufügen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/models_panel.py"/>
        <source>Add folder…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Add {what}.</source>
        <translation>Noch nötig: {what}.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/loras_group.py"/>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>After its first load every part of a model is tried on a few numbers; off: it is used at once. Code in a model's files is never run either way.</source>
        <translation>Nach dem ersten Laden wird jeder Teil eines Modells mit einigen Zahlen erprobt; aus: es wird sofort verwendet. Code in den Dateien eines Modells wird in keinem Fall ausgeführt.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>After loading each part is tried on a few numbers, and this one gave nothing usable.</source>
        <translation>Nach dem Laden wird jeder Teil mit einigen Zahlen erprobt, und dieser lieferte nichts Brauchbares.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>After {where} neighbouring points have nothing in common: probably because of {cause}, or there are far too few steps.</source>
        <translation>Nach {where} haben benachbarte Punkte nichts gemeinsam. Wahrscheinliche Ursache: {cause}, oder es sind viel zu wenige Schritte.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/profile_page.py"/>
        <source>All is as by default: there is nothing to keep yet.</source>
        <translation>Alles entspricht dem Standard: Es gibt noch nichts zu behalten.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>All of it became one flat colour ({where}); probably because of {cause}.</source>
        <translation>Alles wurde zu einer einzigen Farbfläche ({where}); wahrscheinliche Ursache: {cause}.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/filter_bar.py"/>
        <source>All of these words, in name, folder, kind or task (Ctrl+F)</source>
        <translation>Alle diese Wörter, in Name, Ordner, Art oder Aufgabe (Ctrl+F)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>All of these words; "30 steps" in quotation marks is one (/)</source>
        <translation>Alle diese Wörter; "30 Schritte" in Anführungszeichen gilt als eines (/)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/settings_opener.py"/>
        <source>All settings…</source>
        <translation>Alle Einstellungen…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_filter.py"/>
        <source>All sources</source>
        <translation>Alle Quellen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>All steps for one expert</source>
        <translation>Alle Schritte für einen Experten</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/validation_dialog.py"/>
        <source>All {count} checks are well; they took {seconds:.1f} s.</source>
        <translation>Alle {count} Prüfungen sind in Ordnung; Dauer: {seconds:.1f} s.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>An error in the program</source>
        <translation>Ein Fehler im Programm</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>An input file cannot be used</source>
        <translation>Eine Eingabedatei ist nicht verwendbar</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>Another program took memory while the job ran, or the job needed more than was foreseen. It was tried in more frugal ways before.</source>
        <translation>Ein anderes Programm belegte Speicher, während der Auftrag lief, oder der Auftrag brauchte mehr als vorgesehen. Sparsamere Wege wurden vorher versucht.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <source>Another seed</source>
        <translation>Anderer Seed</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/pair_dialog.py"/>
        <source>Another {part}</source>
        <translation>Anderer Teil: {part}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_filter.py"/>
        <source>Any size</source>
        <translation>Jede Größe</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Any tag</source>
        <translation>Jedes Schlagwort</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/filter_bar.py"/>
        <source>Any variant</source>
        <translation>Jede Variante</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Any {star}</source>
        <translation>Beliebig {star}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/filter_bar.py"/>
        <source>Anything</source>
        <translation>Beliebiges</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/loras_group.py"/>
        <source>As its file says; of a pair, either half brings the other</source>
        <translation>Wie es in der Datei steht; bei einem Paar bringt jede Hälfte die andere mit</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/verification.py"/>
        <source>As published</source>
        <translation>Wie veröffentlicht</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/presets.py"/>
        <source>As the authors make theirs: all of their steps, at the largest size of this model</source>
        <translation>Wie bei den Autoren: alle Schritte, in der größten Größe dieses Modells</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/crop_dialog.py"/>
        <source>As without a crop: the middle of the picture, as large as it can be</source>
        <translation>Wie ohne Zuschnitt: die Mitte des Bildes, so groß wie möglich</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_panel.py"/>
        <source>At the end of the queue</source>
        <translation>Ans Ende der Warteschlange</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>At the seam a shift of colours of {shift} was taken out; at the end the colours are {drift} away from where it began (in deviations; above 0.5 is seen).</source>
        <translation>An der Nahtstelle wurde eine Farbverschiebung von {shift} herausgenommen; am Ende liegen die Farben um {drift} vom Anfang entfernt (in Standardabweichungen; über 0,5 ist es zu sehen).</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Attention is computed by torch itself</source>
        <translation>Attention wird von torch selbst berechnet</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/loras_group.py"/>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Automatic plans prefer</source>
        <translation>Automatische Pläne bevorzugen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/generation.py"/>
        <source>Automatic: the fastest way that fits</source>
        <translation>Automatisch: der schnellste Weg, der passt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/output_group.py"/>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>Automatic: {usual}</source>
        <translation>Automatisch: {usual}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/help_window.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/help_window.py"/>
        <source>Back (Alt+Left)</source>
        <translation>Zurück (Alt+Left)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/output_group.py"/>
        <source>Back to an MP4 that plays everywhere</source>
        <translation>Zurück zu einem MP4, das überall läuft</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_row.py"/>
        <source>Back to the default</source>
        <translation>Zurück zum Standard</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/fit_panel.py"/>
        <source>Back to the settings before (Ctrl+Z)</source>
        <translation>Zurück zu den vorherigen Einstellungen (Ctrl+Z)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>Back to what the model is best run with</source>
        <translation>Zurück zu dem, womit das Modell am besten läuft</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <source>Back to what this model is best run with</source>
        <translation>Zurück zu dem, womit dieses Modell am besten läuft</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/presets.py"/>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/scope_tree.py"/>
        <source>Began</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <source>Beside earlier runs of the same kind</source>
        <translation>Neben früheren Läufen derselben Art</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/presets.py"/>
        <source>Best</source>
        <translation>Beste</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <source>Best rated</source>
        <translation>Am besten bewertet</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>Better</source>
        <translation>Besser</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/output_group.py"/>
        <source>Bits</source>
        <translation>Bit</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Blocks and decoder of our own, compiled blocks, step caches and faster attention may be used; off: the libraries' code as it is.</source>
        <translation>Eigene Blöcke und ein eigener Decoder, kompilierte Blöcke, Schritt-Caches und schnellere Attention sind erlaubt; aus: der Code der Bibliotheken, wie er ist.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>Both experts have the same here: {taken} was taken.</source>
        <translation>Beide Experten haben hier dasselbe: {taken} wurde genommen.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>Both experts share this setting here; the first was taken.</source>
        <translation>Beide Experten teilen sich hier diese Einstellung; genommen wurde die erste.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover.py"/>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>Boundary of the experts</source>
        <translation>Grenze der Experten</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Bring back what was removed</source>
        <translation>Zurückholen, was entfernt wurde</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Bring back what was taken off</source>
        <translation>Zurückholen, was entfernt wurde</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_row.py"/>
        <source>Browse for: {setting}</source>
        <translation>Durchsuchen: {setting}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_row.py"/>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>By its shapes this is {candidates}; {used} was taken because {why}.</source>
        <translation>Den Formen nach ist es {candidates}; angenommen wurde {used}, denn {why}.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>By this machine</source>
        <translation>Nach diesem Rechner</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/job_menu.py"/>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <location filename="../../wan22_desktop/ui/job_list.py"/>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Cancelling …</source>
        <translation>Abbrechen …</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <location filename="../../wan22_desktop/ui/model_words.py"/>
        <source>Cannot run</source>
        <translation>Nicht lauffähig</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>Care</source>
        <translation>Sorgfalt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>Care of the step cache</source>
        <translation>Sorgfalt des Schritt-Caches</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>Changed. The default is {value}.</source>
        <translation>Geändert. Der Standard ist {value}.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <source>Character</source>
        <translation>Figur</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/validation_dialog.py"/>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/validation_dialog.py"/>
        <source>Check everything</source>
        <translation>Alles prüfen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Check everything…</source>
        <translation>Alles prüfen…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Check free disk space and run the job again.</source>
        <translation>Den freien Speicherplatz prüfen und den Auftrag erneut starten.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Check that VAE and transformer belong together.</source>
        <translation>Prüfen, ob VAE und Transformer zusammengehören.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Check that the folder may be read, and that the drive it is on answers.</source>
        <translation>Prüfen, ob der Ordner gelesen werden darf und das Laufwerk antwortet.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>Check the disk for errors.</source>
        <translation>Den Datenträger auf Fehler prüfen.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Check the path, or plug in the drive it was on.</source>
        <translation>Den Pfad prüfen oder das Laufwerk anschließen, auf dem es lag.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/verification.py"/>
        <source>Checked: {found}</source>
        <translation>Geprüft: {found}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/validation_dialog.py"/>
        <source>Checks and what they found</source>
        <translation>Prüfungen und ihre Befunde</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/loras_group.py"/>
        <source>Choose LoRA files, or drop them here</source>
        <translation>LoRA-Dateien auswählen oder hierher ziehen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Choose a LoRA that was made for a Wan model, as a safetensors file.</source>
        <translation>Ein LoRA für ein Wan-Modell wählen, als safetensors-Datei.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/pair_dialog.py"/>
        <source>Choose a file or folder that no known model has</source>
        <translation>Datei oder Ordner wählen, die zu keinem bekannten Modell gehören</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Choose a file that was exported from this app, or mend the place that is named and import it again.</source>
        <translation>Eine Datei wählen, die aus dieser App exportiert wurde, oder die genannte Stelle berichtigen und erneut importieren.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <source>Choose a line to see all of it</source>
        <translation>Eine Zeile auswählen, um sie ganz zu sehen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Choose a model that can ({suggestion}).</source>
        <translation>Ein Modell wählen, das es kann ({suggestion}).</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Choose a model that ends with a picture, too, and drop both pictures again.</source>
        <translation>Ein Modell wählen, das auch mit einem Bild endet, und beide Bilder erneut hierher ziehen.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/ladder.py"/>
        <source>Choose a smaller edition of the model (fp8 or GGUF)</source>
        <translation>Eine kleinere Ausgabe des Modells (fp8 oder GGUF) wählen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/failures.py"/>
        <source>Choose a smaller size or fewer frames</source>
        <translation>Eine kleinere Größe oder weniger Frames wählen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Choose another file.</source>
        <translation>Eine andere Datei wählen.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Choose another folder for videos, and run the job again</source>
        <translation>Einen anderen Ordner für Videos wählen und den Auftrag erneut starten</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Choose another folder…</source>
        <translation>Anderen Ordner wählen…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Choose another name, or pass --overwrite.</source>
        <translation>Einen anderen Namen wählen oder --overwrite angeben.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Choose another one; everything is as it was before.</source>
        <translation>Einen anderen wählen; alles ist wie zuvor.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Choose another place, or make room and run the job again.</source>
        <translation>Einen anderen Ort wählen, oder Platz schaffen und den Auftrag erneut starten.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Choose another place, or make room and save it again.</source>
        <translation>Einen anderen Ort wählen, oder Platz schaffen und erneut speichern.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/pair_dialog.py"/>
        <source>Choose missing parts</source>
        <translation>Fehlende Teile wählen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_menu.py"/>
        <source>Choose missing parts…</source>
        <translation>Fehlende Teile wählen…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Choose one of {known}, or write one into the settings file under [profiles.{profile}].</source>
        <translation>Eines von {known} wählen oder eines unter [profiles.{profile}] in die Einstellungsdatei schreiben.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>Choose the best way</source>
        <translation>Den besten Weg wählen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Choose the edition of the LoRA that was made for this model, or the model that the LoRA was made for.</source>
        <translation>Die Ausgabe des LoRA für dieses Modell wählen oder das Modell, für das das LoRA gemacht ist.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>Choose the fast plan</source>
        <translation>Den schnellen Plan wählen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Choose the folder that holds the model</source>
        <translation>Den Ordner wählen, der das Modell enthält</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/picture_slot.py"/>
        <source>Choose the part of the picture that is used</source>
        <translation>Den Teil des Bildes wählen, der verwendet wird</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>Choose the usual plan</source>
        <translation>Den üblichen Plan wählen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/pair_dialog.py"/>
        <source>Choose the {part}</source>
        <translation>Wählen: {part}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Choose {made_with}, or make the video again.</source>
        <translation>{made_with} wählen oder das Video neu erzeugen.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/filter_bar.py"/>
        <location filename="../../wan22_desktop/ui/upkeep_dialog.py"/>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/filter_bar.py"/>
        <location filename="../../wan22_desktop/ui/models_panel.py"/>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/upkeep_dialog.py"/>
        <source>Clear {name}</source>
        <translation>{name} leeren</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/file_slot.py"/>
        <source>Click to choose, or drop it</source>
        <translation>Klicken zum Auswählen oder hierher ziehen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/diagnostics_dialog.py"/>
        <location filename="../../wan22_desktop/ui/pair_dialog.py"/>
        <location filename="../../wan22_desktop/ui/profile_dialog.py"/>
        <location filename="../../wan22_desktop/ui/report_dialog.py"/>
        <location filename="../../wan22_desktop/ui/settings_dialog.py"/>
        <location filename="../../wan22_desktop/ui/validation_dialog.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>Close other programs</source>
        <translation>Andere Programme schließen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>Close other programs and try again.</source>
        <translation>Andere Programme schließen und noch einmal versuchen.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Close other programs before starting.</source>
        <translation>Vor dem Start andere Programme schließen.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Close other programs that use the graphics card: browsers, games, other video programs.</source>
        <translation>Andere Programme schließen, die die Grafikkarte nutzen: Browser, Spiele, andere Videoprogramme.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Close other programs, leave less memory to them, or press Go on anyway.</source>
        <translation>Andere Programme schließen, ihnen weniger Speicher lassen oder „Trotzdem weiter“ drücken.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Close other programs, or cancel the job and choose a smaller size or fewer frames.</source>
        <translation>Andere Programme schließen oder den Auftrag abbrechen und eine kleinere Größe oder weniger Frames wählen.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Close other programs, or choose a smaller size, fewer frames or a smaller model.</source>
        <translation>Andere Programme schließen oder eine kleinere Größe, weniger Frames oder ein kleineres Modell wählen.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Close programs that keep many files open.</source>
        <translation>Programme schließen, die viele Dateien offen halten.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/said.py"/>
        <source>Close this line</source>
        <translation>Diese Zeile schließen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Closed …</source>
        <translation>Geschlossen …</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Code of a model's own is refused as long as it is not known to be harmless.</source>
        <translation>Code aus einem Modell wird abgelehnt, solange nicht bekannt ist, dass er harmlos ist.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>Code that lies in a model's folder is never run, pickle files are read without running what is in them, and a path that leads out of a model's folder is refused. This cannot be turned off.</source>
        <translation>Code im Ordner eines Modells wird nie ausgeführt, Pickle-Dateien werden gelesen, ohne ihren Inhalt auszuführen, und ein Pfad, der aus dem Ordner eines Modells hinausführt, wird abgelehnt. Das lässt sich nicht abschalten.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/problem_banner.py"/>
        <source>Code, names and numbers, for a report</source>
        <translation>Code, Namen und Zahlen für einen Bericht</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/output_group.py"/>
        <source>Codec</source>
        <translation>Codec</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Compare those that are chosen</source>
        <translation>Die ausgewählten vergleichen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <source>Computing the text encoder</source>
        <translation>Text-Encoder berechnen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/log.py"/>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <location filename="../../wan22_desktop/ui/job_menu.py"/>
        <location filename="../../wan22_desktop/ui/stage.py"/>
        <source>Continue this video…</source>
        <translation>Dieses Video fortsetzen…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <source>Continued</source>
        <translation>Fortgesetzt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <source>Continues</source>
        <translation>Setzt fort</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover_note.py"/>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <location filename="../../wan22_desktop/ui/problem_banner.py"/>
        <location filename="../../wan22_desktop/ui/profile_dialog.py"/>
        <location filename="../../wan22_desktop/ui/report_dialog.py"/>
        <location filename="../../wan22_desktop/ui/validation_dialog.py"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/help_window.py"/>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/validation_dialog.py"/>
        <source>Copy all findings as text</source>
        <translation>Alle Befunde als Text kopieren</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/profile_dialog.py"/>
        <source>Copy all of it as text</source>
        <translation>Alles als Text kopieren</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Copy config.json and the weights of {component} again from the same source.</source>
        <translation>config.json und die Gewichte von {component} noch einmal aus derselben Quelle kopieren.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/problem_banner.py"/>
        <source>Copy everything that is known about this, for a report</source>
        <translation>Alles hierzu Bekannte für einen Bericht kopieren</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Copy its path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Copy or download the files of {component} again; if it is a conversion, make it again.</source>
        <translation>Die Dateien von {component} erneut kopieren oder herunterladen; eine umgewandelte Fassung neu erzeugen.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Copy or download {file} again; it is small.</source>
        <translation>{file} erneut kopieren oder herunterladen; die Datei ist klein.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_menu.py"/>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Copy scheduler/scheduler_config.json from the model's source.</source>
        <translation>scheduler/scheduler_config.json aus der Quelle des Modells kopieren.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <source>Copy the chosen lines, or all that are shown</source>
        <translation>Die gewählten Zeilen kopieren, oder alle gezeigten</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <location filename="../../wan22_desktop/ui/stage.py"/>
        <source>Copy the file</source>
        <translation>Datei kopieren</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Copy the files</source>
        <translation>Dateien kopieren</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Copy the folder {component}/ from the model's source into {path}.</source>
        <translation>Den Ordner {component}/ aus der Quelle des Modells nach {path} kopieren.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Copy the folder {missing}/ from the model's source; one expert alone gives no usable video.</source>
        <translation>Den Ordner {missing}/ aus der Quelle des Modells kopieren; ein Experte allein ergibt kein brauchbares Video.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover_note.py"/>
        <source>Copy the list of what was not taken</source>
        <translation>Die Liste des nicht Übernommenen kopieren</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Copy the other expert from the model's source.</source>
        <translation>Den anderen Experten aus der Quelle des Modells kopieren.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Copy the {component} again from the model's source.</source>
        <translation>{component} erneut aus der Quelle des Modells kopieren.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <location filename="../../wan22_desktop/ui/stage.py"/>
        <source>Copy this frame</source>
        <translation>Diesen Frame kopieren</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Copy {file} from the model's source into the same folder.</source>
        <translation>{file} aus der Quelle des Modells in denselben Ordner kopieren.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>Counts from the next job on.</source>
        <translation>Gilt ab dem nächsten Auftrag.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>Counts from the next start of the app on.</source>
        <translation>Gilt ab dem nächsten Start der App.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/crop_dialog.py"/>
        <source>Crop</source>
        <translation>Zuschneiden</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/picture_slot.py"/>
        <source>Crop the {label}</source>
        <translation>Zuschneiden: {label}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/picture_slot.py"/>
        <source>Crop…</source>
        <translation>Zuschneiden…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_box.py"/>
        <source>Ctrl+↑ and Ctrl+↓ go through earlier prompts</source>
        <translation>Ctrl+↑ und Ctrl+↓ blättern durch frühere Prompts</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/size_fields.py"/>
        <source>Custom</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <source>Custom Wan model</source>
        <translation>Eigenes Wan-Modell</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/log.py"/>
        <source>Debug mode</source>
        <translation>Debug-Modus</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_outputs.py"/>
        <source>Debug mode: look into tensors too (slower)</source>
        <translation>Debug-Modus: auch in Tensoren hineinsehen (langsamer)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <location filename="../../wan22_desktop/ui/scope_tree.py"/>
        <source>Debug scopes</source>
        <translation>Debug-Bereiche</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/log.py"/>
        <source>Debug scopes are recorded, and a file of its own says how long each took.</source>
        <translation>Debug-Bereiche werden aufgezeichnet, und eine eigene Datei hält fest, wie lange jeder gedauert hat.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/job_menu.py"/>
        <source>Decode again</source>
        <translation>Erneut dekodieren</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <location filename="../../wan22_desktop/domain/progress.py"/>
        <source>Decoding</source>
        <translation>Dekodieren</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <source>Decoding a tile</source>
        <translation>Eine Kachel dekodieren</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/progress.py"/>
        <source>Decoding frame {done} of {total}</source>
        <translation>Frame {done} von {total} wird dekodiert</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>Decoding needs the most memory at once, and less was free than foreseen.</source>
        <translation>Das Dekodieren braucht auf einmal am meisten Speicher, und es war weniger frei als vorgesehen.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/advice.py"/>
        <source>Decoding took {share:.0%} of the last {count} jobs' time; drafts, which are not decoded, show sooner whether a seed is worth it.</source>
        <translation>Das Dekodieren nahm {share:.0%} der Zeit der letzten {count} Aufträge ein; Entwürfe werden nicht dekodiert und zeigen eher, ob sich ein Seed lohnt.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/advice.py"/>
        <source>Decoding took {share:.0%} of the last {count} jobs' time; it was done in tiles, which costs more: close other programs or choose a smaller size, then it needs none.</source>
        <translation>Das Dekodieren nahm {share:.0%} der Zeit der letzten {count} Aufträge ein; es geschah in Kacheln, was mehr kostet: Andere Programme schließen oder eine kleinere Größe wählen, dann sind keine nötig.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <source>Decoding, first half</source>
        <translation>Dekodieren, erste Hälfte</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/preset_bar.py"/>
        <location filename="../../wan22_desktop/ui/profile_page.py"/>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/preset_bar.py"/>
        <source>Delete a preset</source>
        <translation>Voreinstellung löschen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Delete it in its folder: drives without a trash, and some network folders, leave no other way.</source>
        <translation>Im Ordner selbst löschen: Laufwerke ohne Papierkorb und manche Netzwerkordner lassen keinen anderen Weg.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/preset_bar.py"/>
        <source>Delete the preset “{name}”? Videos that were made with it stay as they are.</source>
        <translation>Voreinstellung „{name}“ löschen? Damit erzeugte Videos bleiben, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/profile_page.py"/>
        <source>Delete the profile {name}</source>
        <translation>Profil {name} löschen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <location filename="../../wan22_desktop/domain/progress.py"/>
        <source>Denoising</source>
        <translation>Entrauschen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <source>Denoising steps: more is finer and slower</source>
        <translation>Schritte beim Entrauschen: mehr ist feiner und langsamer</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/progress.py"/>
        <source>Denoising, step {done} of {total}</source>
        <translation>Entrauschen, Schritt {done} von {total}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/problem_banner.py"/>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/problem_banner.py"/>
        <source>Details of the problem</source>
        <translation>Details zum Problem</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Details, with the evidence</source>
        <translation>Details, mit den Belegen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_menu.py"/>
        <source>Details…</source>
        <translation>Details…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/diagnostics_dialog.py"/>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/diagnostics.py"/>
        <source>Diagnostics of Wan22 Desktop {version}, {time}.</source>
        <translation>Diagnose von Wan22 Desktop {version}, {time}.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/job_menu.py"/>
        <location filename="../../wan22_desktop/ui/problem_banner.py"/>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Diagnostics…</source>
        <translation>Diagnose…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/screen.py"/>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <location filename="../../wan22_desktop/ui/monitor.py"/>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>Disk</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/problem_banner.py"/>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/problem_banner.py"/>
        <source>Dismiss (Esc)</source>
        <translation>Ausblenden (Esc)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/help_window.py"/>
        <source>Dismiss the address</source>
        <translation>Adresse ausblenden</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover_note.py"/>
        <source>Dismiss what was read</source>
        <translation>Das Gelesene verwerfen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Do not use this folder if its source is unknown; otherwise copy the files into it.</source>
        <translation>Diesen Ordner nicht verwenden, wenn die Quelle unbekannt ist; sonst die Dateien hineinkopieren.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Do not wait until other programs have the memory that is left to them</source>
        <translation>Nicht warten, bis andere Programme den Speicher haben, der ihnen bleiben soll</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Does every part that a video needs work here?</source>
        <translation>Funktioniert hier jeder Teil, den ein Video braucht?</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Download or copy {file} again.</source>
        <translation>{file} erneut herunterladen oder kopieren.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Download or copy {file} again. Do not use it if its source is unknown.</source>
        <translation>{file} erneut herunterladen oder kopieren. Nicht verwenden, wenn die Quelle unbekannt ist.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Download {file} again.</source>
        <translation>{file} erneut herunterladen.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/presets.py"/>
        <location filename="../../wan22_desktop/ui/job_list.py"/>
        <location filename="../../wan22_desktop/ui/prompt_panel.py"/>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/contact_sheet.py"/>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/contact_sheet.py"/>
        <source>Drafts are shown here: make some with Draft, tick those that you like, and finish only these.</source>
        <translation>Hier erscheinen Entwürfe: mit „Entwurf“ einige erzeugen, die gelungenen ankreuzen und nur diese fertigstellen.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/crop_dialog.py"/>
        <source>Drag the frame, or move it with the arrow keys; zoom with the wheel, or + and −.</source>
        <translation>Den Rahmen ziehen oder mit den Pfeiltasten bewegen; Zoom mit dem Mausrad oder + und −.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/transport.py"/>
        <source>Drag through the frames; Left and Right go by one, with Shift by ten</source>
        <translation>Durch die Frames ziehen; Left und Right gehen um einen weiter, mit Shift um zehn</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/models_panel.py"/>
        <source>Drop a model folder here, or a folder with many models.</source>
        <translation>Einen Modellordner oder einen Ordner mit vielen Modellen hierher ziehen.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/drop_hint.py"/>
        <source>Drop models, or a folder with many of them,
a picture or two to begin and to end with, a video, a list of prompts,
or what was made here, with ComfyUI, Wan2GP, SD.Next or SwarmUI to have its settings back</source>
        <translation>Hierher ziehen: Modelle oder einen Ordner mit vielen davon,
ein oder zwei Bilder für Anfang und Ende, ein Video, eine Liste von Prompts
oder etwas, das hier oder mit ComfyUI, Wan2GP, SD.Next oder SwarmUI entstand, um dessen Einstellungen zurückzuholen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Drop one of them, or watch the whole folder in the library.</source>
        <translation>Eines davon hierher ziehen oder den ganzen Ordner überwachen lassen.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Drop the folder that holds model_index.json, transformer/ and vae/.</source>
        <translation>Den Ordner hierher ziehen, der model_index.json, transformer/ und vae/ enthält.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>Each continuation begins with the last frames of the clip before, and small shifts of colour add up.</source>
        <translation>Jede Fortsetzung beginnt mit den letzten Frames des vorherigen Clips, und kleine Farbverschiebungen summieren sich.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/comparing.py"/>
        <source>Each step</source>
        <translation>Jeder Schritt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/comparing.py"/>
        <source>Each step of the high-noise expert</source>
        <translation>Jeder Schritt des High-Noise-Experten</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/comparing.py"/>
        <source>Each step of the low-noise expert</source>
        <translation>Jeder Schritt des Low-Noise-Experten</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/comparing.py"/>
        <source>Each step of the only expert</source>
        <translation>Jeder Schritt des einzigen Experten</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <source>Earlier</source>
        <translation>Frühere</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_box.py"/>
        <source>Earlier prompts</source>
        <translation>Frühere Prompts</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_box.py"/>
        <source>Earlier prompts (Ctrl+↑)</source>
        <translation>Frühere Prompts (Ctrl+↑)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <location filename="../../wan22_desktop/ui/upkeep_dialog.py"/>
        <source>Encoded prompts</source>
        <translation>Kodierte Prompts</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/progress.py"/>
        <source>Encoding</source>
        <translation>Kodieren</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <source>Encoding pictures</source>
        <translation>Bilder kodieren</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Encoding …</source>
        <translation>Kodieren …</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <location filename="../../wan22_desktop/planning/foreign.py"/>
        <location filename="../../wan22_desktop/ui/handover.py"/>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <location filename="../../wan22_desktop/video/foreign/others.py"/>
        <source>End image</source>
        <translation>Endbild</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/compare_bar.py"/>
        <source>End the comparison</source>
        <translation>Vergleich beenden</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/library_bar.py"/>
        <source>End the search; what was found stays</source>
        <translation>Suche beenden; Gefundenes bleibt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>End them in the system's task manager.</source>
        <translation>Im Task-Manager des Systems beenden.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_filter.py"/>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>Errors only</source>
        <translation>Nur Fehler</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Every frame came out flat ({detail}); nothing was saved.</source>
        <translation>Jeder Frame kam als leere Fläche heraus ({detail}); nichts wurde gespeichert.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/log.py"/>
        <source>Every level is kept, and debug scopes look into tensors: slower, for finding faults.</source>
        <translation>Jede Stufe wird festgehalten, und Debug-Bereiche sehen in Tensoren hinein: langsamer, zur Fehlersuche.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/validation_dialog.py"/>
        <source>Every part is tried once, and a small video is made. This takes some seconds.</source>
        <translation>Jeder Teil wird einmal erprobt und ein kleines Video erzeugt. Das dauert einige Sekunden.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/preset_bar.py"/>
        <source>Every setting as this model is best run with</source>
        <translation>Jede Einstellung so, wie dieses Modell am besten läuft</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/settings_dialog.py"/>
        <source>Every setting goes back to its default; Undo brings them back</source>
        <translation>Jede Einstellung geht auf ihren Standard zurück; „Rückgängig“ holt die Werte wieder</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/settings_dialog.py"/>
        <source>Every setting that is shown goes back to its default; Undo brings them back</source>
        <translation>Jede gezeigte Einstellung geht auf ihren Standard zurück; „Rückgängig“ holt die Werte wieder</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <location filename="../../wan22_desktop/ui/filter_bar.py"/>
        <location filename="../../wan22_desktop/ui/log_filter.py"/>
        <location filename="../../wan22_desktop/ui/model_words.py"/>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/library_bar.py"/>
        <source>Everything in it is listed here, now and at every start (Ctrl+Shift+O)</source>
        <translation>Alles darin wird hier aufgeführt, jetzt und bei jedem Start (Ctrl+Shift+O)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Everything that was found out about the model, and what it needs</source>
        <translation>Alles, was über das Modell herausgefunden wurde, und was es braucht</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Expected {expected}, got {actual}.</source>
        <translation>Erwartet: {expected}, erhalten: {actual}.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/loras_group.py"/>
        <source>Expert of {name}</source>
        <translation>Experte von {name}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Expert timeline</source>
        <translation>Zeitleiste der Experten</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>Experts</source>
        <translation>Experten</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/preset_bar.py"/>
        <source>Export your presets</source>
        <translation>Eigene Voreinstellungen exportieren</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/preset_bar.py"/>
        <source>Export your presets…</source>
        <translation>Eigene Voreinstellungen exportieren…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/encoding.py"/>
        <source>FFV1 keeps every bit</source>
        <translation>FFV1 bewahrt jedes Bit</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>Face video</source>
        <translation>Gesichtsvideo</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/job_list.py"/>
        <source>Failed</source>
        <translation>Misslungen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Fall back to safer ways</source>
        <translation>Auf sicherere Wege ausweichen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/generation.py"/>
        <source>Fast: half precision for the VAE too, where a slight change of the picture is worth it</source>
        <translation>Schnell: halbe Genauigkeit auch für das VAE, wo sich eine leichte Änderung des Bildes lohnt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>Faster</source>
        <translation>Schneller</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Fetch the real file (git lfs pull), or download it in a browser.</source>
        <translation>Die echte Datei holen (git lfs pull) oder im Browser herunterladen.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/log.py"/>
        <location filename="../../wan22_desktop/domain/shopping.py"/>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>Files are never trusted</source>
        <translation>Dateien wird nie vertraut</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>Files can be written to all {count} folders.</source>
        <translation>In alle {count} Ordner lassen sich Dateien schreiben.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/diagnostics_dialog.py"/>
        <source>Files of the diagnostics</source>
        <translation>Dateien der Diagnose</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/log.py"/>
        <source>Files put aside that are kept.</source>
        <translation>So viele beiseitegelegte Dateien werden behalten.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>Files such as .ckpt and .bin are Python pickles, which can contain program code.</source>
        <translation>Dateien wie .ckpt und .bin sind Python-Pickles, die Programmcode enthalten können.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/filter_bar.py"/>
        <source>Filter · {count} ▾</source>
        <translation>Filter · {count} ▾</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/filter_bar.py"/>
        <source>Filter ▾</source>
        <translation>Filter ▾</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_html.py"/>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_html.py"/>
        <source>Fingerprint {fingerprint}</source>
        <translation>Fingerabdruck {fingerprint}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/contact_sheet.py"/>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <source>Finish</source>
        <translation>Fertigstellen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <source>Finish 1 draft</source>
        <translation>1 Entwurf fertigstellen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Finish it all the same</source>
        <translation>Trotzdem fertigstellen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Finish it from its kept latents to have the rest.</source>
        <translation>Aus den behaltenen Latents fertigstellen, um den Rest zu erhalten.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <source>Finish the rest</source>
        <translation>Rest fertigstellen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <source>Finish {count} drafts</source>
        <translation>{count} Entwürfe fertigstellen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/job_list.py"/>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/contact_sheet.py"/>
        <source>Finished · seed {seed}</source>
        <translation>Fertig · Seed {seed}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <source>Finishing the file</source>
        <translation>Datei abschließen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>First and last frame</source>
        <translation>Erster und letzter Frame</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>First block</source>
        <translation>Erster Block</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/transport.py"/>
        <source>Fit</source>
        <translation>Anpassen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Fit to the window, true size</source>
        <translation>An das Fenster anpassen, wahre Größe</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>Fits</source>
        <translation>Passt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_filter.py"/>
        <source>Fits best</source>
        <translation>Passt am besten</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/filter_bar.py"/>
        <source>Fits on this machine</source>
        <translation>Passt auf diesen Rechner</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Five steps less, five more</source>
        <translation>Fünf Schritte weniger, fünf mehr</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Folder for finished videos</source>
        <translation>Ordner für fertige Videos</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/log.py"/>
        <source>Folder for logs</source>
        <translation>Ordner für Protokolle</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Folder for reports</source>
        <translation>Ordner für Berichte</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Folder for videos</source>
        <translation>Ordner für Videos</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <source>Follow</source>
        <translation>Mitlaufen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/presets.py"/>
        <source>For most videos: fewer steps than the authors take, which is hardly seen</source>
        <translation>Für die meisten Videos: weniger Schritte als bei den Autoren, was kaum zu sehen ist</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/upkeep_dialog.py"/>
        <source>For other programs: no job is planned into it.</source>
        <translation>Für andere Programme: Kein Auftrag wird hineingeplant.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/profile_dialog.py"/>
        <source>For ui.perfetto.dev or chrome://tracing</source>
        <translation>Für ui.perfetto.dev oder chrome://tracing</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/output_group.py"/>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/help_window.py"/>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/help_window.py"/>
        <source>Forward (Alt+Right)</source>
        <translation>Vor (Alt+Right)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/validation_dialog.py"/>
        <source>Found</source>
        <translation>Befund</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/transport.py"/>
        <source>Frame</source>
        <translation>Frame</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>Frames</source>
        <translation>Frames</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <source>Frames at the beginning of every input video that are left out, at the speed of the video to be made</source>
        <translation>Frames am Anfang jedes Eingabevideos, die ausgelassen werden, in der Geschwindigkeit des neuen Videos</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>Frames per second</source>
        <translation>Frames pro Sekunde</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <source>Frames per second: more is faster and shorter</source>
        <translation>Frames pro Sekunde: mehr ist schneller und kürzer</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>Frames were added afterwards; the speed before that was taken.</source>
        <translation>Frames wurden nachträglich eingefügt; genommen wurde das Tempo davor.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>Frames, kept latents and the finished file may take more than is free.</source>
        <translation>Frames, behaltene Latents und die fertige Datei können mehr belegen, als frei ist.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/shopping.py"/>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <source>From frame</source>
        <translation>Ab Frame</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>From information on</source>
        <translation>Ab Informationen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>From the profile {name}. The default is {value}.</source>
        <translation>Aus dem Profil {name}. Der Standard ist {value}.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>From warnings on</source>
        <translation>Ab Warnungen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_filter.py"/>
        <source>From which level on</source>
        <translation>Ab welcher Stufe</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>Full precision</source>
        <translation>Volle Genauigkeit</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/transport.py"/>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/transport.py"/>
        <source>Full screen (F, or a double click)</source>
        <translation>Vollbild (F oder Doppelklick)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Full screen, and back</source>
        <translation>Vollbild und zurück</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <location filename="../../wan22_desktop/ui/gallery_view.py"/>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Gallery and drafts</source>
        <translation>Galerie und Entwürfe</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Gallery · {count:,}</source>
        <translation>Galerie · {count:,}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_panel.py"/>
        <source>Generate</source>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/queue_menu.py"/>
        <source>Generate in &amp;front</source>
        <translation>&amp;Vorn einreihen und erzeugen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_panel.py"/>
        <source>Generate {count}</source>
        <translation>{count} erzeugen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Generating …</source>
        <translation>Erzeugen …</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/contact_sheet.py"/>
        <source>Give the drafts the room of the player and the prompt</source>
        <translation>Den Entwürfen den Platz von Player und Prompt geben</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Give the file one of these endings.</source>
        <translation>Der Datei eine dieser Endungen geben.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Give the gallery the room of the player and the prompt (Ctrl+Shift+G)</source>
        <translation>Der Galerie den Platz von Player und Prompt geben (Ctrl+Shift+G)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Go on anyway</source>
        <translation>Trotzdem weiter</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Go on from what was kept of it</source>
        <translation>Mit dem weitermachen, was davon behalten wurde</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Go to the p&amp;roblem</source>
        <translation>Zum Pro&amp;blem</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Go to the setting that this is about</source>
        <translation>Zu der Einstellung gehen, um die es hier geht</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <source>Goes on from what was kept, with the same settings; tick several drafts to finish all</source>
        <translation>Setzt das Behaltene mit denselben Einstellungen fort; mehrere Entwürfe ankreuzen, um alle fertigzustellen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/comparing.py"/>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <source>Graphics memory</source>
        <translation>Grafikspeicher</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/retrying.py"/>
        <source>Graphics memory ran out while {work}.</source>
        <translation>Der Grafikspeicher reichte nicht aus, während {work}.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <source>Graphics memory: {card} at most.</source>
        <translation>Grafikspeicher: höchstens {card}.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>Guidance</source>
        <translation>Guidance</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover.py"/>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>Guidance of details</source>
        <translation>Guidance der Details</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/guide_view.py"/>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>Guided from</source>
        <translation>Guidance ab</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>Guided until</source>
        <translation>Guidance bis</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/help_window.py"/>
        <source>Guides</source>
        <translation>Anleitungen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <source>Handing frames to the encoder</source>
        <translation>Frames an den Encoder übergeben</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_box.py"/>
        <source>Has no effect at guidance 1: there is nothing to steer away from</source>
        <translation>Ohne Wirkung bei Guidance 1: Es gibt nichts, wovon weggelenkt wird</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/output_group.py"/>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/loras_group.py"/>
        <source>High noise</source>
        <translation>High Noise</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/progress.py"/>
        <source>High noise, step {done} of {total}</source>
        <translation>High Noise, Schritt {done} von {total}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <source>High-noise expert</source>
        <translation>High-Noise-Experte</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_box.py"/>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <source>Hold queue</source>
        <translation>Warteschlange anhalten</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>How careful the step cache is: less is faster, all the way to the right nothing is left out</source>
        <translation>Wie sorgfältig der Schritt-Cache ist: weniger ist schneller, ganz rechts wird nichts ausgelassen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/output_group.py"/>
        <source>How close to the frames it is, against its size
{qualities}</source>
        <translation>Wie nah es den Frames kommt, gegenüber der Größe
{qualities}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>How closely the prompt is followed; 1 does without the negative prompt and is twice as fast</source>
        <translation>Wie eng der Prompt befolgt wird; 1 kommt ohne negativen Prompt aus und ist doppelt so schnell</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/transport.py"/>
        <source>How fast it plays ([ and ])</source>
        <translation>Wie schnell abgespielt wird ([ und ])</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/stars.py"/>
        <source>How good it is: click a star, the same again for none; or press 0 to 5 in the gallery</source>
        <translation>Wie gut es ist: Einen Stern anklicken, denselben noch einmal für keinen; oder in der Galerie 0 bis 5 drücken</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/transport.py"/>
        <source>How large it is shown: the wheel, + and −, 0 to fit, 1 for 100 %</source>
        <translation>Wie groß es gezeigt wird: Mausrad, + und −, 0 zum Anpassen, 1 für 100 %</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>How long a job waits while other programs hold the memory that it needs; 0: not at all.</source>
        <translation>Wie lange ein Auftrag wartet, während andere Programme den nötigen Speicher belegen; 0: gar nicht.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/upkeep_dialog.py"/>
        <source>How long a job waits while other programs hold what it needs.</source>
        <translation>Wie lange ein Auftrag wartet, während andere Programme belegen, was er braucht.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <source>How many pictures the video has</source>
        <translation>Aus wie vielen Bildern das Video besteht</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <source>How many to make, each with the next seed</source>
        <translation>Wie viele erzeugt werden, jedes mit dem nächsten Seed</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/fit_panel.py"/>
        <source>How much each phase needs, and what else could be done</source>
        <translation>Wie viel jede Phase braucht und was sich sonst tun ließe</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/timeline.py"/>
        <source>How much noise is left before each step</source>
        <translation>Wie viel Rauschen vor jedem Schritt übrig ist</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/timeline.py"/>
        <source>How much noise is left before each step. Drag, or press ← and →, to say how many steps the high-noise expert has; a double click or Delete lets the boundary decide</source>
        <translation>Wie viel Rauschen vor jedem Schritt übrig ist. Ziehen oder ← und → drücken, um die Schritte des High-Noise-Experten festzulegen; Doppelklick oder Delete lässt die Grenze entscheiden</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <source>How much of the source video is made anew: little keeps it, all of it leaves only the prompt</source>
        <translation>Wie viel vom Ausgangsvideo neu entsteht: wenig bewahrt es, alles lässt nur den Prompt übrig</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <source>How strictly the leading video, the mask and the references are followed; 1 is usual, 0 ignores them</source>
        <translation>Wie streng Führungsvideo, Maske und Referenzen befolgt werden; 1 ist üblich, 0 ignoriert sie</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/loras_group.py"/>
        <source>How strongly it changes the model: 1 is as it was made, 0 is not at all</source>
        <translation>Wie stark es das Modell verändert: 1 ist wie vorgesehen, 0 gar nicht</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/output_group.py"/>
        <source>How the frames are packed in it</source>
        <translation>Wie die Frames darin gepackt sind</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>How the noise is taken away; the model's own settings are a good start</source>
        <translation>Wie das Rauschen entfernt wird; die Einstellungen des Modells sind ein guter Anfang</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/diagnostics.py"/>
        <source>How the time of a job went</source>
        <translation>Wie sich die Zeit eines Auftrags verteilte</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <source>How the time of a video went</source>
        <translation>Wie sich die Zeit eines Videos verteilte</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/profile_dialog.py"/>
        <source>How the time went</source>
        <translation>Zeitverlauf</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/job_menu.py"/>
        <source>How the time went…</source>
        <translation>Zeitverlauf…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/diagnostics.py"/>
        <source>How these jobs ran, or would run</source>
        <translation>Wie diese Aufträge liefen oder laufen würden</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/compare_bar.py"/>
        <source>How they are compared</source>
        <translation>Art des Vergleichs</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_panel.py"/>
        <source>How to run it:
{plans}</source>
        <translation>Wie gerechnet wird:
{plans}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>How videos are made</source>
        <translation>Wie Videos erzeugt werden</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>If all of them are right, report it with the details shown here.</source>
        <translation>Wenn alle richtig sind, das Problem mit den hier gezeigten Einzelheiten melden.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>If it happens again, choose a smaller size or fewer frames, and look into the log.</source>
        <translation>Wenn es wieder geschieht, eine kleinere Größe oder weniger Frames wählen und ins Protokoll sehen.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>If it happens again, the model's weights are damaged.</source>
        <translation>Wenn es wieder geschieht, sind die Gewichte des Modells beschädigt.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>If it was moved, drop its folder on the window, or watch the folder that it is in now.</source>
        <translation>Falls es verschoben wurde: seinen Ordner auf das Fenster ziehen oder den Ordner überwachen lassen, in dem es jetzt liegt.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>If the files came from another program, look one folder up or down.</source>
        <translation>Wenn die Dateien aus einem anderen Programm stammen: einen Ordner höher oder tiefer nachsehen.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>If videos come out as noise, it is the other one.</source>
        <translation>Wenn Videos nur Rauschen zeigen, ist es das andere.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_words.py"/>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>Image embedding</source>
        <translation>Bild-Einbettung</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>Image encoder</source>
        <translation>Bild-Encoder</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/preset_bar.py"/>
        <source>Import presets</source>
        <translation>Voreinstellungen importieren</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/preset_bar.py"/>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_panel.py"/>
        <source>In front of the queue</source>
        <translation>An den Anfang der Warteschlange</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>In the gallery: play in place. Among drafts: tick</source>
        <translation>In der Galerie: an Ort und Stelle abspielen. Bei Entwürfen: ankreuzen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>In two steps in a row ({where}) neighbouring points had nothing in common: probably because of {cause}.</source>
        <translation>In zwei Schritten nacheinander ({where}) hatten benachbarte Punkte nichts gemeinsam. Wahrscheinliche Ursache: {cause}.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_filter.py"/>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_box.py"/>
        <source>Insert a piece that was kept, or keep the selection</source>
        <translation>Einen behaltenen Textbaustein einfügen oder die Auswahl behalten</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Inspect the model folder: its VAE may be another one than its configuration says.</source>
        <translation>Den Modellordner untersuchen: Sein VAE ist vielleicht ein anderes, als die Konfiguration angibt.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Inspect the model folder; copy the {component} again if its files are damaged.</source>
        <translation>Den Modellordner untersuchen; {component} erneut kopieren, wenn Dateien davon beschädigt sind.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Inspect the model once more, after its files were mended</source>
        <translation>Das Modell noch einmal untersuchen, nachdem seine Dateien berichtigt wurden</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Inspect the model to see what can be repaired.</source>
        <translation>Das Modell untersuchen, um zu sehen, was sich reparieren lässt.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Inspect the model: its text encoder, its VAE or the transformer is of another family or size than the rest.</source>
        <translation>Das Modell untersuchen: Text-Encoder, VAE oder Transformer ist von anderer Familie oder Größe als der Rest.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/progress.py"/>
        <source>Inspecting</source>
        <translation>Untersuchen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Inspecting …</source>
        <translation>Untersuchen …</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Install a C++ compiler, or for a graphics card the triton that belongs to this torch, to have it faster.</source>
        <translation>Damit es schneller geht: einen C++-Compiler installieren, oder für eine Grafikkarte das triton, das zu diesem torch gehört.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Install another version of {name} that fits this torch and this graphics card.</source>
        <translation>Eine andere Version von {name} installieren, die zu diesem torch und dieser Grafikkarte passt.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>Install the app's dependencies again (python3 start.py setup).</source>
        <translation>Die Abhängigkeiten der App neu installieren (python3 start.py setup).</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>Install the app's dependencies again.</source>
        <translation>Die Abhängigkeiten der App neu installieren.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Install the app's libraries again: python3 start.py setup.</source>
        <translation>Die Bibliotheken der App neu installieren: python3 start.py setup.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Install the build of torch for this card: python3 start.py --torch-index URL setup, with the address that PyTorch's install page gives for it.</source>
        <translation>Die torch-Fassung für diese Karte installieren: python3 start.py --torch-index URL setup, mit der Adresse, die die Installationsseite von PyTorch dafür nennt.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>Install the newest driver of the card's maker.</source>
        <translation>Den neuesten Treiber vom Hersteller der Karte installieren.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/job_list.py"/>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_menu.py"/>
        <source>It belongs to the app</source>
        <translation>Es gehört zur App</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>It cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/diagnostics.py"/>
        <source>It cannot be read: {reason}</source>
        <translation>Nicht lesbar: {reason}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_menu.py"/>
        <source>It cannot run: see its details</source>
        <translation>Nicht lauffähig: siehe Details</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/graph.py"/>
        <source>It comes from a node that is not in the file.</source>
        <translation>Es kommt aus einer Node, die nicht in der Datei ist.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>It could be another model</source>
        <translation>Es könnte ein anderes Modell sein</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/supervision.py"/>
        <source>It could not be started: {error}.</source>
        <translation>Der Start misslang: {error}.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/supervision.py"/>
        <source>It crashed in native code. The usual causes are memory running out and a faulty graphics driver.</source>
        <translation>Absturz in nativem Code. Übliche Ursachen sind zu wenig Speicher und ein fehlerhafter Grafiktreiber.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/supervision.py"/>
        <source>It ended with exit code {code}.</source>
        <translation>Beendet mit Exit-Code {code}.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/profile_dialog.py"/>
        <source>It ended with {error}</source>
        <translation>Beendet mit {error}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>It has {done} of {total} steps.</source>
        <translation>Es hat {done} von {total} Schritten.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>It is not a number.</source>
        <translation>Es ist keine Zahl.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>It is not a text.</source>
        <translation>Es ist kein Text.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/others.py"/>
        <source>It is not in the file.</source>
        <translation>Es steht nicht in der Datei.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/graph.py"/>
        <source>It is not of the kind that is expected.</source>
        <translation>Es ist nicht von der erwarteten Art.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>It is not the name of a file.</source>
        <translation>Es ist kein Dateiname.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>It is not told where the experts change.</source>
        <translation>Es ist nicht angegeben, wo die Experten wechseln.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/graph.py"/>
        <source>It is worked out by the node {node} while the workflow runs.</source>
        <translation>Die Node {node} berechnet es, während der Workflow läuft.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/pairing.py"/>
        <source>It is {model}, the {expert}.</source>
        <translation>Es ist {model}, der {expert}.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/pairing.py"/>
        <source>It is {model}.</source>
        <translation>Es ist {model}.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_html.py"/>
        <source>It is {what}, and makes {makes}.</source>
        <translation>Es ist {what} und erzeugt {makes}.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>It must be from {least:g} to {most:g}.</source>
        <translation>Der Wert muss zwischen {least:g} und {most:g} liegen.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/supervision.py"/>
        <source>It sent something that cannot be understood ({trouble}).</source>
        <translation>Er sendete etwas Unverständliches ({trouble}).</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <source>It took {seconds}, {cpu} of processor time and {memory} of main memory at most; {read} were read from the disk and {written} written.</source>
        <translation>Dauer: {seconds}, Prozessorzeit: {cpu}, Arbeitsspeicher höchstens: {memory}; vom Datenträger gelesen: {read}, geschrieben: {written}.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/supervision.py"/>
        <source>It was ended by signal {number}.</source>
        <translation>Beendet durch Signal {number}.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/foreign.py"/>
        <source>It was found neither beside the file nor in a folder that is watched.</source>
        <translation>Weder neben der Datei noch in einem überwachten Ordner gefunden.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>It was made by other nodes while the workflow ran.</source>
        <translation>Es entstand in anderen Nodes, während der Workflow lief.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>It was saved with diffusers {wanted}; {present} is installed.</source>
        <translation>Es wurde mit diffusers {wanted} gespeichert; installiert ist {present}.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <location filename="../../wan22_desktop/ui/validation_dialog.py"/>
        <source>It was stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>It was trained on a relative of this model, which has parts that this one lacks.</source>
        <translation>Es wurde auf einem verwandten Modell trainiert, das Teile hat, die diesem fehlen.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>It was trained on a transformer of another width: 1536 (1.3B), 3072 (5B) or 5120 (14B).</source>
        <translation>Es wurde auf einem Transformer anderer Breite trainiert: 1536 (1.3B), 3072 (5B) oder 5120 (14B).</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/profile_page.py"/>
        <source>It would hold what differs from the defaults now: {names}.</source>
        <translation>Enthalten wäre, was jetzt vom Standard abweicht: {names}.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Its blocks could not be compiled: {reason}.</source>
        <translation>Seine Blöcke ließen sich nicht kompilieren: {reason}.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/problem_banner.py"/>
        <source>Its entry in the guides</source>
        <translation>Der Eintrag dazu in den Anleitungen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_menu.py"/>
        <source>Its files are not there now</source>
        <translation>Seine Dateien sind jetzt nicht da</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_menu.py"/>
        <source>Its files stay as they are</source>
        <translation>Seine Dateien bleiben, wie sie sind</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Its kept latents cannot be used any more: {reason}</source>
        <translation>Die behaltenen Latents sind nicht mehr verwendbar: {reason}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/graph.py"/>
        <source>Its links are too tangled to be followed.</source>
        <translation>Die Verbindungen sind zu verwickelt, um ihnen zu folgen.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/graph.py"/>
        <source>Its links lead in a circle.</source>
        <translation>Die Verbindungen führen im Kreis.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Its settings are filled in; Generate puts it back into the queue</source>
        <translation>Die Einstellungen sind eingetragen; „Erzeugen“ stellt den Auftrag wieder in die Warteschlange</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>Its tensors are those of another family of models, such as Stable Diffusion or Flux.</source>
        <translation>Die Tensoren gehören zu einer anderen Modellfamilie, etwa Stable Diffusion oder Flux.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/log.py"/>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <source>JSON lines</source>
        <translation>JSON-Zeilen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_model.py"/>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <location filename="../../wan22_desktop/ui/jobs_view.py"/>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Jobs are waiting; Run queue starts them</source>
        <translation>Aufträge warten; „Warteschlange starten“ beginnt damit</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Jobs cannot be kept</source>
        <translation>Aufträge lassen sich nicht aufbewahren</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/queue_menu.py"/>
        <source>Keep the computer &amp;awake while jobs run</source>
        <translation>Computer &amp;wach halten, solange Aufträge laufen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Keep the computer awake</source>
        <translation>Computer wach halten</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/profile_page.py"/>
        <source>Keep the present values</source>
        <translation>Aktuelle Werte behalten</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <source>Keep the seed</source>
        <translation>Seed behalten</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_box.py"/>
        <source>Keep the selection, or the whole prompt</source>
        <translation>Die Auswahl oder den ganzen Prompt behalten</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <location filename="../../wan22_desktop/ui/upkeep_dialog.py"/>
        <source>Kept latents</source>
        <translation>Behaltene Latents</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/upkeep_dialog.py"/>
        <source>Kept to save work</source>
        <translation>Behalten, um Arbeit zu sparen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/contact_sheet.py"/>
        <source>Large drafts</source>
        <translation>Große Entwürfe</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Large gallery</source>
        <translation>Große Galerie</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_filter.py"/>
        <source>Largest</source>
        <translation>Größte</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/log.py"/>
        <source>Largest file</source>
        <translation>Größte Datei</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/filter_bar.py"/>
        <location filename="../../wan22_desktop/ui/model_filter.py"/>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_list.py"/>
        <source>Last used {when}</source>
        <translation>Zuletzt verwendet {when}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>Latents can be decoded only by the model that they were made with.</source>
        <translation>Latents kann nur das Modell dekodieren, mit dem sie erzeugt wurden.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <source>Lead</source>
        <translation>Führung</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>Leading video</source>
        <translation>Führungsvideo</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/problem_banner.py"/>
        <location filename="../../wan22_desktop/ui/report_html.py"/>
        <source>Learn more</source>
        <translation>Mehr erfahren</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/pair_dialog.py"/>
        <source>Leave it as it is</source>
        <translation>Lassen, wie es ist</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Leave it out, or choose a model that uses it.</source>
        <translation>Weglassen oder ein Modell wählen, das sie verwendet.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <location filename="../../wan22_desktop/ui/upkeep_dialog.py"/>
        <source>Leave of graphics memory</source>
        <translation>Grafikspeicher freilassen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <location filename="../../wan22_desktop/ui/upkeep_dialog.py"/>
        <source>Leave of main memory</source>
        <translation>Arbeitsspeicher freilassen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/transport.py"/>
        <source>Leave the full screen</source>
        <translation>Vollbild verlassen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/transport.py"/>
        <source>Leave the full screen (Esc)</source>
        <translation>Vollbild verlassen (Esc)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover_note.py"/>
        <source>Leave the settings to the model, and begin with the picture</source>
        <translation>Die Einstellungen dem Modell überlassen und mit dem Bild beginnen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/help_window.py"/>
        <source>Leaves the app; needs the internet</source>
        <translation>Verlässt die App; braucht das Internet</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_box.py"/>
        <source>Length of the prompt</source>
        <translation>Länge des Prompts</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Let Windows manage its size: System, Advanced, Performance, Virtual memory; then restart the computer.</source>
        <translation>Windows die Größe verwalten lassen: System, Erweitert, Leistung, Virtueller Arbeitsspeicher; danach den Computer neu starten.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Let Windows manage the paging file: System, Advanced, Performance, Virtual memory; then restart the computer.</source>
        <translation>Windows die Auslagerungsdatei verwalten lassen: System, Erweitert, Leistung, Virtueller Arbeitsspeicher; danach den Computer neu starten.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Let the app use them the other way round; the files stay where they are.</source>
        <translation>Die App kann sie andersherum verwenden; die Dateien bleiben, wo sie sind.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Let the app write one in its own data folder, or copy it from the model's source.</source>
        <translation>Die App in ihrem eigenen Datenordner eine schreiben lassen oder sie aus der Quelle des Modells kopieren.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/timeline.py"/>
        <source>Let the boundary decide which expert takes which steps</source>
        <translation>Die Grenze entscheiden lassen, welcher Experte welche Schritte übernimmt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Let the download finish, or delete the file if the model is whole without it.</source>
        <translation>Den Download abwarten oder die Datei löschen, wenn das Modell ohne sie vollständig ist.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/output_group.py"/>
        <source>Let the graphics card encode, if it can: quicker, and larger for the same quality</source>
        <translation>Die Grafikkarte kodieren lassen, wenn sie es kann: schneller, bei gleicher Qualität größer</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <source>Let the running job end, but start no other</source>
        <translation>Den laufenden Auftrag zu Ende bringen, aber keinen weiteren beginnen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/log.py"/>
        <location filename="../../wan22_desktop/ui/log_model.py"/>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/upkeep_dialog.py"/>
        <source>Likewise on every graphics card.</source>
        <translation>Ebenso auf jeder Grafikkarte.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Line {line} of {path} ({setting}): {reason}. Everything else in the file counts.</source>
        <translation>Zeile {line} von {path} ({setting}): {reason}. Alles andere in der Datei gilt.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>List every model that is in a folder</source>
        <translation>Jedes Modell aufführen, das in einem Ordner liegt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Lists and log</source>
        <translation>Listen und Protokoll</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_panel.py"/>
        <source>Lists of prompts (*.txt *.csv)</source>
        <translation>Listen von Prompts (*.txt *.csv)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_panel.py"/>
        <source>List…</source>
        <translation>Liste…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/memory.py"/>
        <location filename="../../wan22_desktop/ui/loras_group.py"/>
        <source>LoRAs</source>
        <translation>LoRAs</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_words.py"/>
        <source>LoRAs and parts</source>
        <translation>LoRAs und Teile</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>LoRAs for few steps give noise with the usual number of steps and guidance.</source>
        <translation>LoRAs für wenige Schritte ergeben bei üblicher Schrittzahl und Guidance nur Rauschen.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>LoRAs for models with two experts come as two files, and one of them is elsewhere.</source>
        <translation>LoRAs für Modelle mit zwei Experten bestehen aus zwei Dateien, und eine davon liegt anderswo.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>LoRAs for models with two experts come as two files.</source>
        <translation>LoRAs für Modelle mit zwei Experten bestehen aus zwei Dateien.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/models.py"/>
        <source>LoRAs that come in a stack from another node are not read.</source>
        <translation>LoRAs, die als Stapel aus einer anderen Node kommen, werden nicht gelesen.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/fit_panel.py"/>
        <source>Load anyway</source>
        <translation>Trotzdem laden</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <location filename="../../wan22_desktop/domain/progress.py"/>
        <source>Loading</source>
        <translation>Laden</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Loading {component} failed: {reason}.</source>
        <translation>Das Laden ist misslungen ({component}): {reason}.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Loading …</source>
        <translation>Laden …</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/log.py"/>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/size_fields.py"/>
        <source>Longer than the {frames} frames ({seconds:.1f} s) that this model was trained with: motion tends to repeat, or to come back to where it began.</source>
        <translation>Länger als die {frames} Frames ({seconds:.1f} s), mit denen dieses Modell trainiert wurde: Bewegung wiederholt sich dann leicht oder kehrt zum Anfang zurück.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <source>Longest: {time}</source>
        <translation>Am längsten: {time}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Look again</source>
        <translation>Erneut untersuchen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_menu.py"/>
        <source>Look at it again</source>
        <translation>Erneut ansehen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/drop_progress.py"/>
        <source>Look at nothing more; what was found stays</source>
        <translation>Nichts weiter ansehen; Gefundenes bleibt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Look at the preview; stop the job if it shows only grain.</source>
        <translation>Die Vorschau ansehen; den Auftrag anhalten, wenn sie nur Körnung zeigt.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Look for all models once more</source>
        <translation>Noch einmal nach allen Modellen suchen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/library_bar.py"/>
        <source>Look for models again (F5)</source>
        <translation>Erneut nach Modellen suchen (F5)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Look for the video in the system's trash, and put it back from there.</source>
        <translation>Das Video im Papierkorb des Systems suchen und von dort zurücklegen.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/models_panel.py"/>
        <source>Looked at {name} again: {found}.</source>
        <translation>{name} erneut angesehen: {found}.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <source>Looking at the model</source>
        <translation>Modell ansehen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/drop_progress.py"/>
        <source>Looking at {name}, {number} of {total}</source>
        <translation>{name} wird angesehen, {number} von {total}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/library_bar.py"/>
        <source>Looking for models …</source>
        <translation>Suche nach Modellen …</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/library_bar.py"/>
        <source>Looking … {count:,} found</source>
        <translation>Suche … {count:,} gefunden</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/output_group.py"/>
        <source>Lossless-looking</source>
        <translation>Wie verlustfrei</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/loras_group.py"/>
        <source>Low noise</source>
        <translation>Low Noise</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/progress.py"/>
        <source>Low noise, step {done} of {total}</source>
        <translation>Low Noise, Schritt {done} von {total}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <source>Low-noise expert</source>
        <translation>Low-Noise-Experte</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <source>Low-noise transformer</source>
        <translation>Low-Noise-Transformer</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>Made anew</source>
        <translation>Neu erzeugt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/job_menu.py"/>
        <source>Made {time}</source>
        <translation>Erzeugt {time}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>Magnitude</source>
        <translation>Magnitude</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/comparing.py"/>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <source>Main memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/retrying.py"/>
        <source>Main memory ran out while {work}.</source>
        <translation>Der Arbeitsspeicher reichte nicht aus, während {work}.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/supervision.py"/>
        <source>Main memory ran out.</source>
        <translation>Der Arbeitsspeicher reichte nicht aus.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Main memory that is left to other programs; up to the default, a tenth of all of it at most.</source>
        <translation>Arbeitsspeicher, der anderen Programmen bleibt; bis zum Standardwert höchstens ein Zehntel des gesamten.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <source>Make</source>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_panel.py"/>
        <source>Make a video of each line of a file: .txt with prompts, or .csv with settings, too</source>
        <translation>Aus jeder Zeile einer Datei ein Video erzeugen: .txt mit Prompts oder .csv, auch mit Einstellungen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <location filename="../../wan22_desktop/ui/stage.py"/>
        <source>Make again</source>
        <translation>Noch einmal erzeugen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <source>Make every video with this seed</source>
        <translation>Jedes Video mit diesem Seed erzeugen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Make it again, go on from it, find or delete the file</source>
        <translation>Noch einmal erzeugen, fortsetzen, Datei finden oder löschen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Make it again; with a new seed</source>
        <translation>Noch einmal erzeugen; mit neuem Seed</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Make it smaller</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>Make it {width}×{height}</source>
        <translation>Auf {width}×{height} gehen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_panel.py"/>
        <source>Make only the part in which motion is decided, as a small moving preview that can be finished later (Ctrl+Alt+Enter)</source>
        <translation>Nur den Teil erzeugen, in dem sich die Bewegung entscheidet, als kleine bewegte Vorschau, die sich später fertigstellen lässt (Ctrl+Alt+Enter)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Make room on that disk, or save the video on another one.</source>
        <translation>Auf diesem Datenträger Platz schaffen oder das Video auf einem anderen speichern.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Make room on the disk of the video and on that of the app's data, then run the job again.</source>
        <translation>Auf dem Datenträger des Videos und dem der App-Daten Platz schaffen, danach den Auftrag erneut starten.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Make room on the disk, or see to it that the file may be written to, and change the setting again.</source>
        <translation>Platz auf dem Datenträger schaffen oder dafür sorgen, dass die Datei beschrieben werden darf, und die Einstellung erneut ändern.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Make room on the disk, or see to it that this folder may be written to, and start the app again.</source>
        <translation>Platz auf dem Datenträger schaffen oder dafür sorgen, dass dieser Ordner beschrieben werden darf, und die App neu starten.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>Make room, or choose another folder.</source>
        <translation>Platz schaffen oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Make room…</source>
        <translation>Platz schaffen…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/contact_sheet.py"/>
        <source>Make the rest of the ticked drafts, with the same settings</source>
        <translation>Den Rest der angekreuzten Entwürfe mit denselben Einstellungen erzeugen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_menu.py"/>
        <source>Make the smallest video with it, to see whether it works</source>
        <translation>Das kleinste Video damit erzeugen, um zu sehen, ob es funktioniert</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Make the video again; kept latents are removed when room is needed.</source>
        <translation>Das Video neu erzeugen; behaltene Latents werden entfernt, wenn Platz gebraucht wird.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <location filename="../../wan22_desktop/ui/stage.py"/>
        <source>Make with a new seed</source>
        <translation>Mit neuem Seed erzeugen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>Make {frames} frames</source>
        <translation>{frames} Frames erzeugen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/ladder.py"/>
        <source>Make {frames} frames instead of {before}</source>
        <translation>{frames} statt {before} Frames wählen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/ladder.py"/>
        <source>Make {frames} frames instead of {before}, or {width} × {height} instead of {wide} × {high}</source>
        <translation>{frames} statt {before} Frames oder {width} × {height} statt {wide} × {high} wählen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>Make {frames} frames of {width}×{height}</source>
        <translation>{frames} Frames in {width}×{height} erzeugen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/ladder.py"/>
        <source>Make {width} × {height} instead of {wide} × {high}</source>
        <translation>{width} × {height} statt {wide} × {high} wählen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/filter_bar.py"/>
        <source>Makes</source>
        <translation>Erzeugt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_words.py"/>
        <source>Makes video from {sources}</source>
        <translation>Macht Video aus: {sources}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <source>Making frames</source>
        <translation>Frames erzeugen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/sharing.py"/>
        <source>Making the frames</source>
        <translation>Das Erzeugen der Frames</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>Mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_row.py"/>
        <source>May be {allowed}.</source>
        <translation>Möglich: {allowed}.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Measure jobs</source>
        <translation>Aufträge messen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <location filename="../../wan22_desktop/ui/monitor.py"/>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/upkeep_dialog.py"/>
        <source>Memory and caches</source>
        <translation>Speicher und Caches</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/settings_dialog.py"/>
        <source>Memory and caches…</source>
        <translation>Speicher und Caches…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Memory of each graphics card that is left to other programs; up to the default, a tenth at most.</source>
        <translation>Speicher jeder Grafikkarte, der anderen Programmen bleibt; bis zum Standardwert höchstens ein Zehntel.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Memory ran out while decoding; it was done again with {choice}.</source>
        <translation>Beim Dekodieren reichte der Speicher nicht; wiederholt mit: {choice}.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Memory will be tight</source>
        <translation>Der Speicher wird knapp</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Mend it in the app's own folder; the model's files stay as they are</source>
        <translation>Im eigenen Ordner der App beheben; die Dateien des Modells bleiben, wie sie sind</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Mend the file, or take it out of the folder; everything else works as before.</source>
        <translation>Die Datei berichtigen oder aus dem Ordner nehmen; alles andere läuft wie bisher.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Mend the line and give the list again; nothing of it was begun.</source>
        <translation>Die Zeile berichtigen und die Liste erneut angeben; nichts daraus wurde begonnen.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Mend the line, or take it out; the file is looked at again by itself. {hint}.</source>
        <translation>Die Zeile berichtigen oder herausnehmen; die Datei wird von selbst erneut gelesen. {hint}.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>Mend what the end-to-end run tells, and look again.</source>
        <translation>Beheben, was der Gesamtlauf meldet, und erneut prüfen.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/crop_dialog.py"/>
        <source>Middle</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <location filename="../../wan22_desktop/planning/foreign.py"/>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/preset_bar.py"/>
        <source>Model's own</source>
        <translation>Wie das Modell</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <source>Model's settings</source>
        <translation>Einstellungen des Modells</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>Model, worker process, encoder and recipe work together: the video tells how it was made.</source>
        <translation>Modell, Arbeitsprozess, Encoder und Rezept arbeiten zusammen: Das Video verrät, wie es entstand.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_view.py"/>
        <location filename="../../wan22_desktop/ui/models_panel.py"/>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>Models named A14B have two transformers, and only one of them was downloaded.</source>
        <translation>Modelle mit A14B im Namen haben zwei Transformer; nur einer davon wurde heruntergeladen.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>Models work in steps of pixels and frames; the nearest possible value was taken.</source>
        <translation>Modelle arbeiten in festen Abstufungen von Pixeln und Frames; genommen wurde der nächste mögliche Wert.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>More files than places</source>
        <translation>Mehr Dateien als Plätze</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>More files were dropped than the chosen model has inputs for.</source>
        <translation>Es wurden mehr Dateien hineingezogen, als das gewählte Modell Eingaben hat.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_filter.py"/>
        <source>More than 40 GB</source>
        <translation>Mehr als 40 GB</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>More than one model</source>
        <translation>Mehr als ein Modell</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>More than {most} LoRAs are not taken.</source>
        <translation>Mehr als {most} LoRAs werden nicht übernommen.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <location filename="../../wan22_desktop/ui/transport.py"/>
        <source>More ▾</source>
        <translation>Mehr ▾</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Most memory of a job</source>
        <translation>Höchster Speicher eines Auftrags</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_filter.py"/>
        <source>Most useful</source>
        <translation>Am nützlichsten</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/job_menu.py"/>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Move to the trash</source>
        <translation>In den Papierkorb legen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/job_menu.py"/>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Move waiting jobs in the queue</source>
        <translation>Wartende Aufträge in der Warteschlange verschieben</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <source>Move, make once more, take off the list</source>
        <translation>Verschieben, noch einmal erzeugen, aus der Liste nehmen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Moved to the trash</source>
        <translation>In den Papierkorb gelegt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_filter.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Name a folder, or one of: {known}.</source>
        <translation>Einen Ordner nennen oder eines von diesen: {known}.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/profile_page.py"/>
        <source>Name of a new profile</source>
        <translation>Name eines neuen Profils</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/preset_bar.py"/>
        <source>Name of the preset</source>
        <translation>Name der Voreinstellung</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/profile_page.py"/>
        <source>Name of the profile</source>
        <translation>Name des Profils</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/preset_bar.py"/>
        <source>Name, then Enter</source>
        <translation>Name, dann Enter</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Nearer, farther</source>
        <translation>Näher, weiter weg</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <source>Negative</source>
        <translation>Negativ</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_box.py"/>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>Negative prompt</source>
        <translation>Negativer Prompt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>Neither the file's name nor its metadata says high or low.</source>
        <translation>Weder der Name der Datei noch ihre Metadaten sagen high oder low.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_filter.py"/>
        <source>Never used</source>
        <translation>Nie verwendet</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>No Wan model found</source>
        <translation>Kein Wan-Modell gefunden</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>No compiler was found, or it does not know this model's code.</source>
        <translation>Es wurde kein Compiler gefunden, oder er kennt den Code dieses Modells nicht.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>No estimate of the time yet.</source>
        <translation>Die Dauer lässt sich noch nicht schätzen.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/pair_dialog.py"/>
        <source>No file is changed: the app remembers where the parts are.</source>
        <translation>Keine Datei wird geändert: Die App merkt sich, wo die Teile liegen.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>No hardware encoder for {codec} works here (tried: {tried}).</source>
        <translation>Kein Hardware-Encoder für {codec} funktioniert hier (versucht: {tried}).</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>No job has run here yet, its profile made room for later ones, or the settings turn profiles off.</source>
        <translation>Hier ist noch kein Auftrag gelaufen, sein Profil hat späteren Platz gemacht, oder die Einstellungen schalten Profile ab.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/job_menu.py"/>
        <source>No job is chosen</source>
        <translation>Kein Auftrag ist ausgewählt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/pair_dialog.py"/>
        <source>No known model has one</source>
        <translation>Bei keinem bekannten Modell vorhanden</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/models_panel.py"/>
        <source>No models yet</source>
        <translation>Noch keine Modelle</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>No network</source>
        <translation>Kein Netzwerk</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>No node in it makes a video in a way that is known here.</source>
        <translation>Keine Node darin erzeugt ein Video auf eine hier bekannte Weise.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>No place for an end image</source>
        <translation>Kein Platz für ein Endbild</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>No prompt</source>
        <translation>Kein Prompt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/verification.py"/>
        <source>No published checksum is known</source>
        <translation>Keine veröffentlichte Prüfsumme bekannt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/settings_dialog.py"/>
        <source>No setting is about “{words}”.</source>
        <translation>Keine Einstellung zu „{words}“ gefunden.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_filter.py"/>
        <source>No source</source>
        <translation>Keine Quelle</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>No such model</source>
        <translation>Kein solches Modell</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>No usable graphics card: a model of {size} runs on the processor.</source>
        <translation>Keine brauchbare Grafikkarte: Ein Modell von {size} läuft auf dem Prozessor.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>No video came in a minute.</source>
        <translation>Nach einer Minute war kein Video da.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>None chosen</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/foreign.py"/>
        <source>None of your models has this file; add the model, then drop the file again.</source>
        <translation>Keines Ihrer Modelle hat diese Datei; das Modell hinzufügen und die Datei erneut hierher ziehen.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/foreign.py"/>
        <source>None of your models has this file; {label} is of the same kind and was chosen.</source>
        <translation>Keines Ihrer Modelle hat diese Datei; {label} ist von derselben Art und wurde gewählt.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/models_panel.py"/>
        <source>None of {count:,} models is like that.</source>
        <translation>Keines von {count:,} Modellen ist so.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <source>Not a model</source>
        <translation>Kein Modell</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/verification.py"/>
        <source>Not as published</source>
        <translation>Nicht wie veröffentlicht</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/words.py"/>
        <source>Not by this version</source>
        <translation>Nicht mit dieser Version</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Not plugged in</source>
        <translation>Nicht angeschlossen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_words.py"/>
        <source>Not plugged in: it was in {folder}</source>
        <translation>Nicht angeschlossen: lag in {folder}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover_note.py"/>
        <source>Not taken</source>
        <translation>Nicht übernommen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover_note.py"/>
        <source>Not taken ({count})</source>
        <translation>Nicht übernommen ({count})</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>Nothing but the video is left of how it was made.</source>
        <translation>Von der Entstehung ist nur das Video geblieben.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>Nothing can be written to the {name}, {folder}: {reason}.</source>
        <translation>Schreiben nicht möglich ({name}, {folder}): {reason}.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Nothing here has all of these words and marks.</source>
        <translation>Nichts hier hat alle diese Wörter und Merkmale.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Nothing in {file} or its name tells which one it is for.</source>
        <translation>Weder in {file} noch im Namen steht, für welchen es gedacht ist.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Nothing is known of that job's time</source>
        <translation>Über die Zeit dieses Auftrags ist nichts bekannt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_menu.py"/>
        <source>Nothing is missing that another model could give</source>
        <translation>Es fehlt nichts, was ein anderes Modell beitragen könnte</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/shopping.py"/>
        <location filename="../../wan22_desktop/ui/pair_dialog.py"/>
        <source>Nothing is missing.</source>
        <translation>Es fehlt nichts.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/help_window.py"/>
        <source>Nothing is said about this. Try fewer or other words.</source>
        <translation>Dazu steht hier nichts. Versuchen Sie es mit weniger oder anderen Wörtern.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_html.py"/>
        <source>Nothing is wrong with it.</source>
        <translation>Alles ist in Ordnung.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/models_panel.py"/>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/profile_dialog.py"/>
        <source>Nothing stands out of {count} earlier runs of the same kind.</source>
        <translation>Gegenüber {count} früheren Läufen derselben Art fällt nichts auf.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Nothing there</source>
        <translation>Dort ist nichts</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Nothing to do if it loads; else update the app.</source>
        <translation>Nichts zu tun, wenn es sich laden lässt; sonst die App aktualisieren.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Nothing to do if it was published for one expert only; else fetch the other file into the same folder.</source>
        <translation>Nichts zu tun, wenn es nur für einen Experten veröffentlicht wurde; sonst die andere Datei in denselben Ordner holen.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Nothing to do if the videos look right; else look for the edition that the standard classes can load.</source>
        <translation>Nichts zu tun, wenn die Videos richtig aussehen; sonst nach der Ausgabe suchen, die sich mit den üblichen Klassen laden lässt.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Nothing to do.</source>
        <translation>Nichts zu tun.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Nothing to do: LoRAs for a close relative of the model often bring a few that it does not know.</source>
        <translation>Nichts zu tun: LoRAs für ein nah verwandtes Modell bringen oft einige mit, die dieses nicht kennt.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Nothing to do: a new, empty list was begun. The old file is kept.</source>
        <translation>Nichts zu tun: Eine neue, leere Liste wurde begonnen. Die alte Datei bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Nothing to do: each is converted when it is loaded.</source>
        <translation>Nichts zu tun: Jeder wird beim Laden umgewandelt.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Nothing to do: the file is the same kind, and takes a little longer.</source>
        <translation>Nichts zu tun: Die Datei ist von derselben Art und dauert etwas länger.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Nothing to do: the model is loaded with the app's own classes.</source>
        <translation>Nichts zu tun: Das Modell wird mit den eigenen Klassen der App geladen.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Nothing to do: the video is as good, and takes longer.</source>
        <translation>Nichts zu tun: Das Video ist ebenso gut und dauert länger.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Nothing to do: the video is the same, and takes longer.</source>
        <translation>Nichts zu tun: Das Video ist dasselbe und dauert länger.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Nothing to do: this job measures it, and the next ones with this model leave steps out.</source>
        <translation>Nichts zu tun: Dieser Auftrag misst es, die nächsten mit diesem Modell lassen Schritte aus.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Nothing to do: what is known here is used, and the rest is kept.</source>
        <translation>Nichts zu tun: Was hier bekannt ist, wird verwendet, der Rest bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Nothing to do; a setting that is given counts more than this.</source>
        <translation>Nichts zu tun; eine selbst angegebene Einstellung geht vor.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Nothing to do; ask for {used} to have it exactly.</source>
        <translation>Nichts zu tun; {used} angeben, um es genau so zu haben.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Nothing to do; continue from an earlier clip if the colours have run away.</source>
        <translation>Nichts zu tun; an einen früheren Clip anknüpfen, wenn die Farben davongelaufen sind.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Nothing to do; say which expert {given} is for to use it alone.</source>
        <translation>Nichts zu tun; den Experten für {given} angeben, um es allein zu verwenden.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Nothing to do; the frames are the same but for rounding.</source>
        <translation>Nichts zu tun; die Frames sind bis auf Rundungen dieselben.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/pick_popup.py"/>
        <source>Nothing was found</source>
        <translation>Nichts wurde gefunden</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <source>Nothing was measured.</source>
        <translation>Nichts wurde gemessen.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <source>Nothing was recorded yet. “Record” times every step of the work from now on.</source>
        <translation>Noch nichts wurde aufgezeichnet. „Aufzeichnen“ misst von nun an die Dauer jedes Arbeitsschritts.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/upkeep_dialog.py"/>
        <source>Nothing: all is as it should be, or too few videos were made to tell.</source>
        <translation>Nichts: Alles ist, wie es sein soll, oder es wurden noch zu wenige Videos erzeugt.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Notify</source>
        <translation>Benachrichtigen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>Numbers broke down, or the text encoder, a LoRA or the weights do not belong to the transformer.</source>
        <translation>Die Zahlen sind entgleist, oder der Text-Encoder, ein LoRA oder die Gewichte gehören nicht zum Transformer.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>Numbers grew beyond what half precision can hold, or the weights hold invalid numbers. More exact ways were tried before.</source>
        <translation>Zahlen wurden größer, als halbe Genauigkeit fassen kann, oder die Gewichte enthalten ungültige Zahlen. Genauere Wege wurden vorher versucht.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/output_group.py"/>
        <source>Of every colour's value: 10 keep fine gradients free of steps</source>
        <translation>Je Farbwert: 10 halten feine Verläufe frei von Stufen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Offload weights</source>
        <translation>Gewichte auslagern</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/log.py"/>
        <source>Older files</source>
        <translation>Ältere Dateien</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <source>Oldest</source>
        <translation>Älteste</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>On Windows set "CUDA – Sysmem Fallback Policy" to "Prefer No Sysmem Fallback" in NVIDIA's control panel; then a job that is too large steps down instead of crawling.</source>
        <translation>Unter Windows in der NVIDIA-Systemsteuerung „CUDA – Sysmem Fallback Policy“ auf „Prefer No Sysmem Fallback“ stellen; dann weicht ein zu großer Auftrag auf einen kleineren Weg aus, statt zu kriechen.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>On Windows the driver moves data into main memory when a card is full, which is many times slower.</source>
        <translation>Unter Windows verschiebt der Treiber Daten in den Arbeitsspeicher, wenn eine Karte voll ist; das ist um ein Vielfaches langsamer.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>On the disk, at most: {written}.</source>
        <translation>Auf dem Datenträger höchstens: {written}.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>On the disk, at most: {written}; kept by the app: {kept}.</source>
        <translation>Auf dem Datenträger höchstens: {written}; davon behält die App: {kept}.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Once more in full precision, with the least graphics memory</source>
        <translation>Noch einmal mit voller Genauigkeit und am wenigsten Grafikspeicher</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <source>Once more with a new seed</source>
        <translation>Noch einmal mit neuem Seed</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Once more with the frames or the size that should fit</source>
        <translation>Noch einmal mit so vielen Frames oder in der Größe, die passen sollten</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Once more without the check of the memory</source>
        <translation>Noch einmal ohne die Prüfung des Speichers</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Once more without the graphics card; slower</source>
        <translation>Noch einmal ohne die Grafikkarte; langsamer</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>One frame back or on; with Shift, ten</source>
        <translation>Ein Frame zurück oder vor; mit Shift zehn</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>One half of a LoRA</source>
        <translation>Eine Hälfte eines LoRA</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>One of the two experts is missing</source>
        <translation>Einer der beiden Experten fehlt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/validation_dialog.py"/>
        <source>One of {count} checks is not well; they took {seconds:.1f} s.</source>
        <translation>Eine von {count} Prüfungen ist nicht in Ordnung; Dauer: {seconds:.1f} s.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/profile_dialog.py"/>
        <source>One page with plots, for any browser</source>
        <translation>Eine Seite mit Diagrammen, für jeden Browser</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>Only a part of the model was downloaded, or the parts lie in different folders, as other programs keep them.</source>
        <translation>Nur ein Teil des Modells wurde heruntergeladen, oder die Teile liegen in verschiedenen Ordnern, wie andere Programme sie aufbewahren.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>Only a part of the noise was taken away, which needs what it began from.</source>
        <translation>Nur ein Teil des Rauschens wurde entfernt; dafür ist nötig, womit es begann.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Only noise comes out</source>
        <translation>Es kommt nur Rauschen heraus</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Only one half of a LoRA is there</source>
        <translation>Nur eine Hälfte eines LoRA ist da</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/loras_group.py"/>
        <source>Only the expert that decides motion and layout</source>
        <translation>Nur der Experte, der über Bewegung und Aufbau entscheidet</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/loras_group.py"/>
        <source>Only the expert that draws the details</source>
        <translation>Nur der Experte, der die Details zeichnet</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>Only the first {most} letters were taken.</source>
        <translation>Nur die ersten {most} Zeichen wurden übernommen.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Only what has this tag</source>
        <translation>Nur, was dieses Schlagwort hat</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Only what is rated so, or better</source>
        <translation>Nur, was so oder besser bewertet ist</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>Only whole numbers can be used here: {taken} was taken.</source>
        <translation>Nur ganze Zahlen sind hier möglich: {taken} wurde genommen.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>Only {free} GB are free at {folder}.</source>
        <translation>In {folder} sind nur {free} GB frei.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/filter_bar.py"/>
        <source>Only: {told}</source>
        <translation>Nur: {told}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <location filename="../../wan22_desktop/ui/setting_row.py"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/library_bar.py"/>
        <location filename="../../wan22_desktop/ui/model_menu.py"/>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/help_window.py"/>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/stage.py"/>
        <source>Open in the system's player</source>
        <translation>Im Player des Systems öffnen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Open on the stage</source>
        <translation>Im großen Player öffnen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/settings_dialog.py"/>
        <source>Open the app's own folder</source>
        <translation>Eigenen Ordner der App öffnen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/settings_dialog.py"/>
        <source>Open the file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Open the file in a text editor</source>
        <translation>Die Datei in einem Texteditor öffnen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Open the setting</source>
        <translation>Einstellung öffnen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Open the settings file</source>
        <translation>Einstellungsdatei öffnen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_row.py"/>
        <source>Open: {setting}</source>
        <translation>Öffnen: {setting}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Optimise</source>
        <translation>Optimieren</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Or choose a smaller size, fewer frames, or a smaller kind of file.</source>
        <translation>Oder eine kleinere Größe, weniger Frames oder einen kleineren Dateityp wählen.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Or close other programs, or choose a smaller edition of the model.</source>
        <translation>Oder andere Programme schließen oder eine kleinere Ausgabe des Modells wählen.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Or close other programs.</source>
        <translation>Oder andere Programme schließen.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/models_panel.py"/>
        <source>Or drop a model folder anywhere on the window (Ctrl+O)</source>
        <translation>Oder einen Modellordner irgendwo auf das Fenster ziehen (Ctrl+O)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Or install {package} into the app's environment: pip install "{package}&gt;={version}".</source>
        <translation>Oder {package} in die Umgebung der App installieren: pip install "{package}&gt;={version}".</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Or run the job with the plan "cpu".</source>
        <translation>Oder den Auftrag mit dem Plan „cpu“ starten.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/prompt_list.py"/>
        <source>Other lines that cannot be used: {lines}.</source>
        <translation>Weitere unbrauchbare Zeilen: {lines}.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_panel.py"/>
        <source>Other places in the queue</source>
        <translation>Andere Plätze in der Warteschlange</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/pair_dialog.py"/>
        <source>Other…</source>
        <translation>Andere…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Out of memory</source>
        <translation>Zu wenig Speicher</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/output_group.py"/>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_outputs.py"/>
        <source>Outputs ▾</source>
        <translation>Ausgaben ▾</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/preset_bar.py"/>
        <source>Own settings</source>
        <translation>Eigene Einstellungen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/encoding.py"/>
        <source>PNG keeps every bit</source>
        <translation>PNG bewahrt jedes Bit</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/encoding.py"/>
        <source>PNG sequence</source>
        <translation>PNG-Sequenz</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profiles.py"/>
        <source>Page with plots</source>
        <translation>Seite mit Diagrammen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/help_window.py"/>
        <location filename="../../wan22_desktop/ui/settings_dialog.py"/>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_words.py"/>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/loose.py"/>
        <source>Part of a model: {parts}</source>
        <translation>Teil eines Modells: {parts}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/crop_dialog.py"/>
        <source>Part of the picture</source>
        <translation>Teil des Bildes</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Parts of the model do not fit each other</source>
        <translation>Teile des Modells passen nicht zueinander</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>Parts of the steps</source>
        <translation>Teile der Schritte</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/pair_dialog.py"/>
        <source>Parts that {name} lacks, or that do not fit it.</source>
        <translation>Teile, die {name} fehlen oder nicht dazu passen.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/diagnostics.py"/>
        <source>Passwords, keys, names of the person and the computer, folders, prompts, pictures and videos are left out.</source>
        <translation>Passwörter, Schlüssel, Namen von Person und Computer, Ordner, Prompts, Bilder und Videos sind ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/transport.py"/>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <source>Per second</source>
        <translation>Pro Sekunde</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/log.py"/>
        <source>Performance log</source>
        <translation>Leistungsprotokoll</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>Pieces of several models lie in one folder under names that do not belong together.</source>
        <translation>Teile mehrerer Modelle liegen in einem Ordner, unter Namen, die nicht zusammengehören.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <source>Pixels; goes to the nearest height that this model can make</source>
        <translation>Pixel; springt zur nächsten Höhe, die dieses Modell erzeugen kann</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <source>Pixels; goes to the nearest width that this model can make</source>
        <translation>Pixel; springt zur nächsten Breite, die dieses Modell erzeugen kann</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/shopping.py"/>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_panel.py"/>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <location filename="../../wan22_desktop/domain/progress.py"/>
        <source>Planning</source>
        <translation>Planen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Planning …</source>
        <translation>Planen …</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/transport.py"/>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Play it (Enter)</source>
        <translation>Abspielen (Enter)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Play or pause</source>
        <translation>Abspielen oder anhalten</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/transport.py"/>
        <source>Play or pause (Space; Ctrl+P anywhere); Left and Right step through the frames</source>
        <translation>Abspielen oder anhalten (Space; überall Ctrl+P); Left und Right gehen die Frames durch</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Play two to four that are chosen side by side (C); choose several with Ctrl or Shift</source>
        <translation>Zwei bis vier ausgewählte nebeneinander abspielen (C); mehrere mit Ctrl oder Shift auswählen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Player</source>
        <translation>Player</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Plug in the disk that it is on, see that its cable and the network hold, and run the job again.</source>
        <translation>Den Datenträger anschließen, auf dem sie liegt, Kabel und Netzwerk prüfen und den Auftrag erneut starten.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Plug in the disk that it is on: the model comes back by itself, or with Rescan below the models (F5).</source>
        <translation>Den Datenträger anschließen: Das Modell kommt von selbst zurück, oder mit „Neu suchen“ unter den Modellen (F5).</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>Pose video</source>
        <translation>Posenvideo</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Precision of a graphics card</source>
        <translation>Genauigkeit einer Grafikkarte</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <source>Preparing</source>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/preset_bar.py"/>
        <source>Preset</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/preset_bar.py"/>
        <source>Presets</source>
        <translation>Voreinstellungen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/preset_bar.py"/>
        <source>Presets (*.json)</source>
        <translation>Voreinstellungen (*.json)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_dialog.py"/>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>Processes of the video still run: {pids}.</source>
        <translation>Prozesse des Videos laufen noch: {pids}.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <location filename="../../wan22_desktop/ui/monitor.py"/>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/generation.py"/>
        <source>Processor: leave the graphics card alone</source>
        <translation>Prozessor: die Grafikkarte bleibt unbenutzt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <location filename="../../wan22_desktop/ui/prompt_box.py"/>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <source>Prompt A–Z</source>
        <translation>Prompt A–Z</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_panel.py"/>
        <source>Prompts from a file</source>
        <translation>Prompts aus einer Datei</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>Publishers keep sensitive tensors, such as norms, in higher precision.</source>
        <translation>Herausgeber belassen empfindliche Tensoren, etwa Normen, in höherer Genauigkeit.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <source>Put back what was taken off the list (Ctrl+Z)</source>
        <translation>Zurückholen, was aus der Liste genommen wurde (Ctrl+Z)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/problem_banner.py"/>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Put everything together that helps to find out what went wrong</source>
        <translation>Alles zusammenstellen, was bei der Suche nach der Ursache hilft</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/said.py"/>
        <source>Put it back on the list (Ctrl+Z)</source>
        <translation>Zurück in die Liste (Ctrl+Z)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Put the files of each model into a folder of their own, or give them back their published names.</source>
        <translation>Die Dateien jedes Modells in einen eigenen Ordner legen oder ihnen die veröffentlichten Namen zurückgeben.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Put the other file into the same folder, or choose both.</source>
        <translation>Die andere Datei in denselben Ordner legen oder beide auswählen.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Put the same job into the queue once more</source>
        <translation>Denselben Auftrag noch einmal in die Warteschlange stellen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_panel.py"/>
        <source>Put this at the end of the queue (Ctrl+Enter)</source>
        <translation>Ans Ende der Warteschlange stellen (Ctrl+Enter)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/fit_panel.py"/>
        <source>Put this one job into the queue all the same; it may fail, or be very slow</source>
        <translation>Diesen einen Auftrag trotzdem in die Warteschlange stellen; er kann misslingen oder sehr langsam sein</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/output_group.py"/>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/job_list.py"/>
        <source>Queued</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Quit and stop it? It stays on the list and can be run again.</source>
        <translation>Beenden und den Auftrag anhalten? Er bleibt in der Liste und lässt sich erneut starten.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/stars.py"/>
        <source>Rating: {rating} of {best}</source>
        <translation>Bewertung: {rating} von {best}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Read every file of the model and compare it with what was published</source>
        <translation>Jede Datei des Modells lesen und mit dem Veröffentlichten vergleichen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_dialog.py"/>
        <source>Read every weight file and compare it with the checksum that it was published with</source>
        <translation>Jede Datei mit Gewichten lesen und mit der Prüfsumme vergleichen, mit der sie veröffentlicht wurde</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/foreign.py"/>
        <source>Read from {program}: {taken} settings taken, all that it tells.</source>
        <translation>Gelesen aus {program}: {taken} Einstellungen übernommen, mehr verrät die Datei nicht.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/foreign.py"/>
        <source>Read from {program}: {taken} settings taken, {left} not: {first} and others.</source>
        <translation>Gelesen aus {program}: {taken} Einstellungen übernommen, {left} nicht: {first} und andere.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/foreign.py"/>
        <source>Read from {program}: {taken} settings taken, {left} not: {first}.</source>
        <translation>Gelesen aus {program}: {taken} Einstellungen übernommen, {left} nicht: {first}.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_menu.py"/>
        <source>Read its files once more</source>
        <translation>Seine Dateien noch einmal lesen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>Read-only: the command line sets it, for as long as this window is open.</source>
        <translation>Nicht änderbar: Die Befehlszeile legt es fest, solange dieses Fenster offen ist.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>Read-only: the environment's variable {name} sets it. Take it away there to change it here.</source>
        <translation>Nicht änderbar: Die Umgebungsvariable {name} legt es fest. Um es hier zu ändern, dort entfernen.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>Read-only: the program that opened this window sets it.</source>
        <translation>Nicht änderbar: Das Programm, das dieses Fenster geöffnet hat, legt es fest.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>Reading pictures</source>
        <translation>Bilder lesen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <source>Reading the prompt</source>
        <translation>Prompt lesen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/progress.py"/>
        <source>Reading the text</source>
        <translation>Text lesen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Reading the videos …</source>
        <translation>Die Videos werden gelesen …</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_dialog.py"/>
        <source>Reading: {done} of {total}</source>
        <translation>Gelesen: {done} von {total}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <location filename="../../wan22_desktop/ui/model_words.py"/>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <source>Record</source>
        <translation>Aufzeichnen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_outputs.py"/>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <source>Record debug scopes: how long each step of the work takes</source>
        <translation>Debug-Bereiche aufzeichnen: wie lange jeder Arbeitsschritt dauert</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_outputs.py"/>
        <source>Record everything</source>
        <translation>Alles aufzeichnen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_outputs.py"/>
        <source>Record from info on</source>
        <translation>Ab Info aufzeichnen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_outputs.py"/>
        <source>Record from warnings on</source>
        <translation>Ab Warnungen aufzeichnen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/log.py"/>
        <source>Records are written into a file.</source>
        <translation>Einträge werden in eine Datei geschrieben.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/log.py"/>
        <source>Records are written to standard error, too.</source>
        <translation>Einträge werden auch auf die Standardfehlerausgabe geschrieben.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_filter.py"/>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_box.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>Remove it by hand.</source>
        <translation>Von Hand entfernen.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/file_slot.py"/>
        <source>Remove the {name}</source>
        <translation>Entfernen: {name}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Remove what stands in its place, or drop the file on the place that it is meant for.</source>
        <translation>Entfernen, was auf dem Platz liegt, oder die Datei auf den Platz ziehen, für den sie gedacht ist.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/loras_group.py"/>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/preset_bar.py"/>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <location filename="../../wan22_desktop/ui/report_dialog.py"/>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_menu.py"/>
        <source>Repair: {says}</source>
        <translation>Reparieren: {says}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <location filename="../../wan22_desktop/ui/model_words.py"/>
        <source>Repairable</source>
        <translation>Reparierbar</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_html.py"/>
        <source>Repaired in the app's own folder</source>
        <translation>Im eigenen Ordner der App repariert</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_dialog.py"/>
        <source>Repaired without touching its files: {repairs}</source>
        <translation>Repariert, ohne seine Dateien anzurühren: {repairs}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_dialog.py"/>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Report failures</source>
        <translation>Fehlschläge festhalten</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Report it with the details shown here.</source>
        <translation>Mit den hier gezeigten Einzelheiten melden.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/library_bar.py"/>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Rescan</source>
        <translation>Neu suchen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <location filename="../../wan22_desktop/ui/output_group.py"/>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/settings_dialog.py"/>
        <source>Reset all</source>
        <translation>Alles zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/settings_dialog.py"/>
        <source>Reset this page</source>
        <translation>Diese Seite zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/settings_dialog.py"/>
        <source>Reset what is found</source>
        <translation>Gefundenes zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_row.py"/>
        <source>Reset {setting}</source>
        <translation>{setting} zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/job_menu.py"/>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <location filename="../../wan22_desktop/ui/validation_dialog.py"/>
        <source>Run again</source>
        <translation>Erneut starten</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Run again with the plan "safe" (full precision) and the model's own number of steps.</source>
        <translation>Mit dem Plan „safe“ (volle Genauigkeit) und der Schrittzahl des Modells erneut starten.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Run again with the plan "safe" (full precision), or use the model's edition in bf16 or fp16.</source>
        <translation>Mit dem Plan „safe“ (volle Genauigkeit) erneut starten oder die Ausgabe des Modells in bf16 oder fp16 verwenden.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Run again with the plan "safe" (full precision).</source>
        <translation>Mit dem Plan „safe“ (volle Genauigkeit) erneut starten.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Run it again when you like.</source>
        <translation>Bei Bedarf erneut starten.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/job_menu.py"/>
        <source>Run last</source>
        <translation>Als Letztes</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/job_menu.py"/>
        <source>Run next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Run on the processor</source>
        <translation>Auf dem Prozessor starten</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <source>Run queue</source>
        <translation>Warteschlange starten</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Run the job again.</source>
        <translation>Den Auftrag erneut starten.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Run the job again. If it happens again, report it with the details shown here.</source>
        <translation>Den Auftrag erneut starten. Wenn es wieder geschieht, mit den hier gezeigten Einzelheiten melden.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Run the job again; everything queued is still there.</source>
        <translation>Den Auftrag erneut starten; alles in der Warteschlange ist noch da.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Run the job again; if it happens again, restart the computer and update the graphics driver.</source>
        <translation>Den Auftrag erneut starten; wenn es wieder geschieht, den Computer neu starten und den Grafiktreiber aktualisieren.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Run with the plan "safe" (full precision).</source>
        <translation>Mit dem Plan „safe“ (volle Genauigkeit) starten.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Run with the safe plan</source>
        <translation>Mit dem sicheren Plan starten</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/job_list.py"/>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>S&amp;ettings…</source>
        <translation>Einste&amp;llungen…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/generation.py"/>
        <source>Safe: full precision, least graphics memory</source>
        <translation>Sicher: volle Genauigkeit, am wenigsten Grafikspeicher</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>Sampler</source>
        <translation>Sampler</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>Sampler of the low-noise expert</source>
        <translation>Sampler des Low-Noise-Experten</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>Sampling</source>
        <translation>Sampling</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/profile_dialog.py"/>
        <source>Save a page…</source>
        <translation>Seite speichern…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/profile_dialog.py"/>
        <source>Save a trace…</source>
        <translation>Trace speichern…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/preset_bar.py"/>
        <location filename="../../wan22_desktop/ui/report_dialog.py"/>
        <source>Save as…</source>
        <translation>Speichern als…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Save elsewhere…</source>
        <translation>Anderswo speichern…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/profile_dialog.py"/>
        <source>Save how the time went</source>
        <translation>Zeitverlauf speichern</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/transport.py"/>
        <source>Save or copy this frame, go on from it, find the file</source>
        <translation>Diesen Frame speichern oder kopieren, von ihm aus weitermachen, die Datei finden</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/diagnostics_dialog.py"/>
        <source>Save the diagnostics</source>
        <translation>Diagnose speichern</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>Save the diagnostics and report it.</source>
        <translation>Die Diagnose speichern und melden.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>Save the diagnostics.</source>
        <translation>Die Diagnose speichern.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <source>Save the lines that are shown</source>
        <translation>Die gezeigten Zeilen speichern</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_dialog.py"/>
        <source>Save the shopping list</source>
        <translation>Einkaufsliste speichern</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <location filename="../../wan22_desktop/ui/stage.py"/>
        <source>Save this frame</source>
        <translation>Diesen Frame speichern</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/preset_bar.py"/>
        <source>Save what is filled in as a preset, rename, delete, import, export</source>
        <translation>Eingetragenes als Voreinstellung speichern, umbenennen, löschen, importieren, exportieren</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Saved as {file}</source>
        <translation>Gespeichert als {file}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/diagnostics_dialog.py"/>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <source>Saving the file</source>
        <translation>Datei speichern</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Say what happens next, then Generate</source>
        <translation>Schreiben, was als Nächstes geschieht, dann „Erzeugen“</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Say when the queue is done or a job fails, where the window is not in front.</source>
        <translation>Melden, wenn die Warteschlange abgearbeitet ist oder ein Auftrag misslingt, sofern das Fenster nicht im Vordergrund ist.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Say which expert it is for if it was made for one of them.</source>
        <translation>Den Experten angeben, wenn es für einen davon gemacht ist.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Say which expert it is for if this one is meant to work alone.</source>
        <translation>Den Experten angeben, wenn dieses allein wirken soll.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Say which it is, if you know its source; it is asked once.</source>
        <translation>Angeben, welches es ist, falls die Quelle bekannt ist; das wird nur einmal gefragt.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Say which of them is the high-noise expert; it is asked once.</source>
        <translation>Angeben, welcher der High-Noise-Experte ist; das wird nur einmal gefragt.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_filter.py"/>
        <location filename="../../wan22_desktop/ui/pick_popup.py"/>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/help_window.py"/>
        <source>Search all pages</source>
        <translation>Alle Seiten durchsuchen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/settings_dialog.py"/>
        <source>Search all settings</source>
        <translation>Alle Einstellungen durchsuchen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/settings_dialog.py"/>
        <source>Search all settings (Ctrl+F)</source>
        <translation>Alle Einstellungen durchsuchen (Ctrl+F)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_filter.py"/>
        <source>Search for a regular expression; capitals count unless it begins with (?i)</source>
        <translation>Nach einem regulären Ausdruck suchen; Groß- und Kleinschreibung zählt, außer er beginnt mit (?i)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Search in prompts and settings</source>
        <translation>In Prompts und Einstellungen suchen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Search in the part that has the keyboard</source>
        <translation>In dem Teil suchen, der die Tastatur hat</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/filter_bar.py"/>
        <source>Search models</source>
        <translation>Modelle suchen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Search the gallery</source>
        <translation>Galerie durchsuchen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_filter.py"/>
        <source>Search the log</source>
        <translation>Protokoll durchsuchen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/filter_bar.py"/>
        <source>Search {count:,} models</source>
        <translation>{count:,} Modelle durchsuchen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <source>Seconds of each step</source>
        <translation>Sekunden je Schritt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>See the troubleshooting of what is named here.</source>
        <translation>In den Hilfen zur Fehlersuche nachsehen, was zu dem hier Genannten steht.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>See to it that the file may be read; it was left as it is.</source>
        <translation>Dafür sorgen, dass die Datei gelesen werden darf; sie blieb, wie sie war.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>See to it that the model's files may be read, and the output's folder be written to.</source>
        <translation>Dafür sorgen, dass die Dateien des Modells gelesen und der Zielordner beschrieben werden darf.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>See to it that this folder may be written to, or choose another one.</source>
        <translation>Dafür sorgen, dass dieser Ordner beschrieben werden darf, oder einen anderen wählen.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>See what is missing: python3 start.py doctor.</source>
        <translation>Nachsehen, was fehlt: python3 start.py doctor.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>See what the app keeps on the disk, and clear it</source>
        <translation>Sehen, was die App auf dem Datenträger behält, und es löschen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>See whether a virus scanner reads every file anew.</source>
        <translation>Nachsehen, ob ein Virenscanner jede Datei neu liest.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>See whether another program has it open, and try again.</source>
        <translation>Nachsehen, ob ein anderes Programm es geöffnet hat, und es noch einmal versuchen.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/contact_sheet.py"/>
        <source>Seed {seed}</source>
        <translation>Seed {seed}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Set {variable} to {suggestion}, or take it out of the environment.</source>
        <translation>{variable} auf {suggestion} setzen oder aus der Umgebung entfernen.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/preset_bar.py"/>
        <source>Sets steps, guidance, shift, sampler, size and LoRAs in one choice; Ctrl+Z brings back what was set</source>
        <translation>Setzt Schritte, Guidance, Shift, Sampler, Größe und LoRAs auf einmal; Ctrl+Z holt das Vorherige zurück</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover_note.py"/>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/settings_dialog.py"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Settings for a kind of machine that stand in for the defaults: a profile's name, auto to choose by the graphics card, or none.</source>
        <translation>Einstellungen für eine Art von Rechner, die an die Stelle der Standardwerte treten: der Name eines Profils, auto für die Wahl nach der Grafikkarte, oder none.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>Settings that were written read differently.</source>
        <translation>Geschriebene Einstellungen lesen sich anders.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>Several published models have exactly the same shapes.</source>
        <translation>Mehrere veröffentlichte Modelle haben genau dieselben Formen.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>Share of the steps after which there is no guidance: less is faster</source>
        <translation>Anteil der Schritte, nach dem es keine Guidance gibt: weniger ist schneller</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>Share of the steps before which there is no guidance</source>
        <translation>Anteil der Schritte, vor dem es keine Guidance gibt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>Shift of the low-noise expert</source>
        <translation>Shift des Low-Noise-Experten</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_dialog.py"/>
        <source>Shopping &amp;list ▾</source>
        <translation>&amp;Einkaufsliste ▾</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/filter_bar.py"/>
        <source>Show all models again (Esc in the search)</source>
        <translation>Wieder alle Modelle zeigen (Esc in der Suche)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <location filename="../../wan22_desktop/ui/job_menu.py"/>
        <location filename="../../wan22_desktop/ui/stage.py"/>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/problem_banner.py"/>
        <source>Show in the log</source>
        <translation>Im Protokoll zeigen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/filter_bar.py"/>
        <source>Show only some models, by kind, task, fit, size or use</source>
        <translation>Nur manche Modelle zeigen: nach Art, Aufgabe, Passen, Größe oder Nutzung</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Show the &amp;log</source>
        <translation>Pro&amp;tokoll zeigen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Show the model</source>
        <translation>Modell zeigen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/models_panel.py"/>
        <source>Show the models as a list</source>
        <translation>Modelle als Liste zeigen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/models_panel.py"/>
        <source>Show the models as cards</source>
        <translation>Modelle als Karten zeigen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover_note.py"/>
        <source>Show what was not taken, and why</source>
        <translation>Zeigen, was nicht übernommen wurde und warum</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Show where the file lies</source>
        <translation>Zeigen, wo die Datei liegt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/screen.py"/>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/compare_bar.py"/>
        <source>Side by side, one over the other with a line to drag (Up and Down move it), or only what differs, four times as bright (W)</source>
        <translation>Nebeneinander, übereinander mit einer verschiebbaren Linie (Auf und Ab bewegen sie) oder nur die Unterschiede, viermal so hell (W)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <location filename="../../wan22_desktop/domain/shopping.py"/>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <location filename="../../wan22_desktop/ui/filter_bar.py"/>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>Size, frames and the model together need more than is free, also in the most frugal way that is known.</source>
        <translation>Größe, Frames und Modell zusammen brauchen mehr, als frei ist, auch auf dem sparsamsten bekannten Weg.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Slower, faster</source>
        <translation>Langsamer, schneller</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/output_group.py"/>
        <source>Small</source>
        <translation>Klein</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/loras_group.py"/>
        <source>Small files that teach the model a style, a subject or fewer steps</source>
        <translation>Kleine Dateien, die dem Modell einen Stil, ein Motiv oder weniger Schritte beibringen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/size_fields.py"/>
        <source>Smaller than the {width}×{height} that this model was trained with: pictures tend to fall apart.</source>
        <translation>Kleiner als die {width}×{height}, mit denen dieses Modell trainiert wurde: Bilder zerfallen dann leicht.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_filter.py"/>
        <source>Smallest</source>
        <translation>Kleinste</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_menu.py"/>
        <source>Smoke test</source>
        <translation>Kurztest</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/models_panel.py"/>
        <source>Smoke test of {name}: it failed. {why}</source>
        <translation>Kurztest von {name}: misslungen. {why}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/models_panel.py"/>
        <source>Smoke test of {name}: it works. Made a tiny video in {took}.</source>
        <translation>Kurztest von {name}: funktioniert. Ein winziges Video entstand in {took}.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_box.py"/>
        <source>Snippets</source>
        <translation>Bausteine</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/library_bar.py"/>
        <source>Some folders were not looked into</source>
        <translation>In manche Ordner wurde nicht hineingesehen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>Some publishers add Python files for other programs.</source>
        <translation>Manche Herausgeber legen Python-Dateien für andere Programme bei.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>Some ways of storing weights are read by a package of their own, which is not part of the app.</source>
        <translation>Manche Arten, Gewichte zu speichern, liest nur ein eigenes Paket, das nicht Teil der App ist.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>Something happened that the program does not foresee.</source>
        <translation>Es geschah etwas, das das Programm nicht vorsieht.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Something is missing</source>
        <translation>Etwas fehlt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/filter_bar.py"/>
        <source>Sort ▾</source>
        <translation>Sortieren ▾</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_model.py"/>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <location filename="../../wan22_desktop/video/foreign/others.py"/>
        <source>Source video</source>
        <translation>Ausgangsvideo</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>Spacing of the steps</source>
        <translation>Abstände der Schritte</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <location filename="../../wan22_desktop/ui/transport.py"/>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <source>Stage</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/profile_dialog.py"/>
        <source>Stages and what each took</source>
        <translation>Abschnitte und ihre Dauer</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/stage_band.py"/>
        <source>Stages of the job</source>
        <translation>Abschnitte des Auftrags</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Stars</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <location filename="../../wan22_desktop/planning/foreign.py"/>
        <location filename="../../wan22_desktop/ui/handover.py"/>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <location filename="../../wan22_desktop/video/foreign/others.py"/>
        <source>Start image</source>
        <translation>Startbild</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover_note.py"/>
        <source>Start image instead</source>
        <translation>Stattdessen als Startbild</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>Start the app again: it sets the file aside and begins a new one.</source>
        <translation>Die App neu starten: Sie legt die Datei beiseite und beginnt eine neue.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/progress.py"/>
        <location filename="../../wan22_desktop/ui/job_list.py"/>
        <source>Starting</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>Starting …</source>
        <translation>Beginnt …</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <source>Stay at the newest line</source>
        <translation>Bei der neuesten Zeile bleiben</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>Step cache</source>
        <translation>Schritt-Cache</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <source>Step {number}</source>
        <translation>Schritt {number}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/job_list.py"/>
        <source>Step {step} done · waits for the low-noise expert</source>
        <translation>Schritt {step} fertig · wartet auf den Low-Noise-Experten</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Step {step} took {times} times as long as those before: the card's memory may have spilled into main memory.</source>
        <translation>Schritt {step} dauerte {times}-mal so lange wie die vorherigen: Möglicherweise ist der Grafikspeicher in den Arbeitsspeicher übergelaufen.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>Steps of a later part</source>
        <translation>Schritte eines späteren Teils</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/timeline.py"/>
        <source>Steps of both experts</source>
        <translation>Schritte beider Experten</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover.py"/>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>Steps of the high-noise expert</source>
        <translation>Schritte des High-Noise-Experten</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>Steps of the high-noise expert, which decides motion and layout, and of the low-noise expert, which draws the details</source>
        <translation>Schritte des High-Noise-Experten, der über Bewegung und Aufbau entscheidet, und des Low-Noise-Experten, der die Details zeichnet</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <source>Steps per second of earlier runs and this one</source>
        <translation>Schritte pro Sekunde früherer Läufe und dieses Laufs</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <source>Steps per second: {pace}.</source>
        <translation>Schritte pro Sekunde: {pace}.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <source>Steps per second; the line is their median</source>
        <translation>Schritte pro Sekunde; die Linie ist der Median</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/drop_progress.py"/>
        <location filename="../../wan22_desktop/ui/library_bar.py"/>
        <location filename="../../wan22_desktop/ui/report_dialog.py"/>
        <location filename="../../wan22_desktop/ui/validation_dialog.py"/>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <source>Stop after this step and make a video of what there is; the rest can be made later</source>
        <translation>Nach diesem Schritt anhalten und aus dem Vorhandenen ein Video machen; der Rest lässt sich später erzeugen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/job_menu.py"/>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <source>Stop and keep</source>
        <translation>Anhalten und behalten</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/drop_progress.py"/>
        <source>Stop looking at what was dropped</source>
        <translation>Das Ansehen der hergezogenen Dateien anhalten</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/library_bar.py"/>
        <source>Stop watching</source>
        <translation>Nicht mehr überwachen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/library_bar.py"/>
        <source>Stopped early</source>
        <translation>Vorzeitig beendet</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/verification.py"/>
        <source>Stopped early: {found}</source>
        <translation>Vorzeitig beendet: {found}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/engine/drops.py"/>
        <source>Stopped; {count} of {total} were looked at.</source>
        <translation>Angehalten; {count} von {total} wurden angesehen.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_dialog.py"/>
        <source>Stopping …</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/loras_group.py"/>
        <source>Strength of {name}</source>
        <translation>Stärke von {name}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/loras_group.py"/>
        <source>Strength of {name} for details</source>
        <translation>Stärke von {name} für Details</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <source>Swap width and height</source>
        <translation>Breite und Höhe tauschen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/mending.py"/>
        <source>Switch experts at {boundary}, as Wan2.2 T2V-A14B does.</source>
        <translation>Die Experten bei {boundary} wechseln, wie Wan2.2 T2V-A14B.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Tags, with commas between</source>
        <translation>Schlagwörter, durch Kommas getrennt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Take LoRAs away one by one, use the model's own number of steps, and verify the model's files on its page.</source>
        <translation>LoRAs eines nach dem anderen entfernen, die Schrittzahl des Modells verwenden und die Dateien des Modells auf seiner Seite prüfen.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Take LoRAs away one by one.</source>
        <translation>LoRAs eines nach dem anderen entfernen.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Take LoRAs away one by one; check that transformer and text encoder belong together.</source>
        <translation>LoRAs eines nach dem anderen entfernen; prüfen, ob Transformer und Text-Encoder zusammengehören.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <source>Take another seed, and keep it</source>
        <translation>Einen anderen Seed nehmen und behalten</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/settings_dialog.py"/>
        <source>Take back the last change that was made here (Ctrl+Z)</source>
        <translation>Die letzte Änderung hier zurücknehmen (Ctrl+Z)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Take back: {what} (Ctrl+Z)</source>
        <translation>Zurücknehmen: {what} (Ctrl+Z)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Take it away there to let the file count.</source>
        <translation>Dort entfernen, damit die Datei gilt.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Take it off the list</source>
        <translation>Aus der Liste nehmen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <source>Take it off the queue, and put its settings back into the panel (F2)</source>
        <translation>Aus der Warteschlange nehmen und die Einstellungen wieder eintragen (F2)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <location filename="../../wan22_desktop/ui/model_menu.py"/>
        <location filename="../../wan22_desktop/ui/models_panel.py"/>
        <source>Take off the list</source>
        <translation>Aus der Liste nehmen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/loras_group.py"/>
        <source>Take this LoRA off the list; its file stays</source>
        <translation>Dieses LoRA aus der Liste nehmen; seine Datei bleibt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>Take {steps} steps</source>
        <translation>{steps} Schritte nehmen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <location filename="../../wan22_desktop/ui/model_filter.py"/>
        <source>Task</source>
        <translation>Aufgabe</translation>
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
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>Text encoder</source>
        <translation>Text-Encoder</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/diagnostics_dialog.py"/>
        <source>Text of the chosen file</source>
        <translation>Text der gewählten Datei</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>That model is not on the list any more.</source>
        <translation>Dieses Modell steht nicht mehr in der Liste.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>That part does not go with this model</source>
        <translation>Dieser Teil gehört nicht zu diesem Modell</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The LoRA brings settings of its own</source>
        <translation>Das LoRA bringt eigene Einstellungen mit</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The LoRA does not fit the model</source>
        <translation>Das LoRA passt nicht zum Modell</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The LoRA is used for both experts</source>
        <translation>Das LoRA wirkt auf beide Experten</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The VAE does not fit the transformer</source>
        <translation>Das VAE passt nicht zum Transformer</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The VAE enlarges by another factor than its configuration says.</source>
        <translation>Das VAE vergrößert um einen anderen Faktor, als seine Konfiguration angibt.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The VAE makes {vae_channels} latent channels, the transformer wants {wanted}.</source>
        <translation>Das VAE erzeugt {vae_channels} Latent-Kanäle, der Transformer erwartet {wanted}.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The VAE's numbers broke down, or VAE and transformer do not belong together.</source>
        <translation>Die Zahlen des VAE sind entgleist, oder VAE und Transformer gehören nicht zusammen.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>The app does not look for updates by itself. A newer version is installed over this one; settings, models and videos stay.</source>
        <translation>Die App sucht nicht von selbst nach Updates. Eine neuere Version wird über diese installiert; Einstellungen, Modelle und Videos bleiben.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>The app makes no network call at all, and its libraries are told to make none: models, prompts and videos stay on this machine. There is nothing to turn off.</source>
        <translation>Die App greift nie auf das Netzwerk zu, und auch ihren Bibliotheken ist es untersagt: Modelle, Prompts und Videos bleiben auf diesem Rechner. Es gibt nichts abzuschalten.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/diagnostics.py"/>
        <source>The app's settings</source>
        <translation>Die Einstellungen der App</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The authors publish this part only as .pth. Only its tensors are read.</source>
        <translation>Die Autoren veröffentlichen diesen Teil nur als .pth. Nur seine Tensoren werden gelesen.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The beginning of the file is not what its format demands: it is damaged, of another format, or was made to do harm.</source>
        <translation>Der Anfang der Datei ist nicht so, wie ihr Format es verlangt: Sie ist beschädigt, hat ein anderes Format oder soll Schaden anrichten.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The boundary between the experts was filled in</source>
        <translation>Die Grenze zwischen den Experten wurde ergänzt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/timeline.py"/>
        <source>The boundary {boundary:g} gives {high} + {low} with these steps and this shift, not {own} + {rest}.</source>
        <translation>Die Grenze {boundary:g} ergibt mit diesen Schritten und diesem Shift {high} + {low}, nicht {own} + {rest}.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The card or the processor has no arithmetic for this type.</source>
        <translation>Die Karte oder der Prozessor kann mit diesem Zahlentyp nicht rechnen.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The card, its driver or its encoder cannot do this codec in this size and depth.</source>
        <translation>Die Karte, ihr Treiber oder ihr Encoder beherrscht diesen Codec in dieser Größe und Farbtiefe nicht.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <source>The chosen line</source>
        <translation>Die gewählte Zeile</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The chosen model has nothing that this setting acts on.</source>
        <translation>Das gewählte Modell hat nichts, worauf diese Einstellung wirkt.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The chosen model was trained for another task.</source>
        <translation>Das gewählte Modell wurde für eine andere Aufgabe trainiert.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The chosen model was trained with a start image only.</source>
        <translation>Das gewählte Modell wurde nur mit einem Startbild trainiert.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The chosen part is of another kind, size or family than the model needs.</source>
        <translation>Der gewählte Teil ist von anderer Art, Größe oder Familie, als das Modell braucht.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The clip goes on from another</source>
        <translation>Der Clip setzt einen anderen fort</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The components of a diffusers folder are there, but not the file that names them.</source>
        <translation>Die Bestandteile eines diffusers-Ordners sind da, nicht aber die Datei, die sie nennt.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>The computer does not fall asleep by itself while a job runs.</source>
        <translation>Der Computer schläft nicht von selbst ein, solange ein Auftrag läuft.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The data folder is read-only, or its disk is full.</source>
        <translation>Der Datenordner ist schreibgeschützt, oder sein Datenträger ist voll.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>The database is whole and holds {count} jobs; a new one takes what is written.</source>
        <translation>Die Datenbank ist unversehrt und enthält {count} Aufträge; eine neue nimmt auf, was geschrieben wird.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The disk had an error, or the computer was switched off while the list was written.</source>
        <translation>Der Datenträger hatte einen Fehler, oder der Computer wurde ausgeschaltet, während die Liste geschrieben wurde.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The disk may fill up</source>
        <translation>Der Datenträger könnte voll werden</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The disk of the video or that of the app's data has no room left.</source>
        <translation>Auf dem Datenträger des Videos oder dem der App-Daten ist kein Platz mehr.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/monitor.py"/>
        <source>The disk of {folder}: read (↓) and written (↑) in a second, and what is free</source>
        <translation>Der Datenträger von {folder}: gelesen (↓) und geschrieben (↑) pro Sekunde, und was frei ist</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The download broke off, or the file was edited and is no longer valid JSON.</source>
        <translation>Der Download brach ab, oder die Datei wurde bearbeitet und ist kein gültiges JSON mehr.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The download skipped a file, or the file was renamed: the index beside it still names it.</source>
        <translation>Der Download hat eine Datei ausgelassen, oder die Datei wurde umbenannt: Der Index daneben nennt sie noch.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>The driver of {card} tells neither its version nor the card's memory.</source>
        <translation>Der Treiber von {card} nennt weder seine Version noch den Speicher der Karte.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The driver reset the card: after an error of the driver, overheating, or too long a computation.</source>
        <translation>Der Treiber hat die Karte zurückgesetzt: nach einem Treiberfehler, Überhitzung oder einer zu langen Berechnung.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The ending of the name decides the kind of file, and this one is not known.</source>
        <translation>Die Endung des Namens bestimmt die Art der Datei, und diese ist nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The environment, a program or the command line outranks the settings file.</source>
        <translation>Die Umgebung, ein Programm oder die Befehlszeile hat Vorrang vor der Einstellungsdatei.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The experts are swapped</source>
        <translation>Die Experten sind vertauscht</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>The fastest exact way</source>
        <translation>Der schnellste genaue Weg</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The file cannot be saved there</source>
        <translation>Dort lässt sich die Datei nicht speichern</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The file could be opened, and what is in it is not valid.</source>
        <translation>Die Datei ließ sich öffnen, aber ihr Inhalt ist ungültig.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The file has leftovers of training or of another edition.</source>
        <translation>Die Datei enthält Überreste vom Training oder aus einer anderen Ausgabe.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/log.py"/>
        <source>The file holds a JSON object a line; off: what the console shows.</source>
        <translation>Die Datei enthält ein JSON-Objekt je Zeile; aus: dasselbe wie die Konsole.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>The file is copied</source>
        <translation>Die Datei ist kopiert</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_list.py"/>
        <source>The file is gone</source>
        <translation>Die Datei ist nicht mehr da</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The file is open in another program, or its drive has no trash.</source>
        <translation>Die Datei ist in einem anderen Programm geöffnet, oder ihr Laufwerk hat keinen Papierkorb.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The file is there already</source>
        <translation>Die Datei gibt es schon</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The file may not be read, or it is not a text.</source>
        <translation>Die Datei darf nicht gelesen werden, oder sie ist kein Text.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The file or folder was moved, renamed or deleted, its drive is not connected, or its name was mistyped.</source>
        <translation>Die Datei oder der Ordner wurde verschoben, umbenannt oder gelöscht, das Laufwerk ist nicht angeschlossen, oder der Name ist falsch geschrieben.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The file was damaged on the way, or is another edition under the same name.</source>
        <translation>Die Datei wurde unterwegs beschädigt oder ist eine andere Ausgabe unter demselben Namen.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The file was made elsewhere, or what it told was removed when it was edited or sent.</source>
        <translation>Die Datei entstand anderswo, oder ihre Angaben gingen beim Bearbeiten oder Verschicken verloren.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The file was not exported from this app, or was edited.</source>
        <translation>Die Datei wurde nicht aus dieser App exportiert oder wurde bearbeitet.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The file was removed to make room, or was written by another version.</source>
        <translation>Die Datei wurde entfernt, um Platz zu schaffen, oder von einer anderen Version geschrieben.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_html.py"/>
        <source>The files are whole; this version cannot run them.</source>
        <translation>Die Dateien sind vollständig; diese Version kann sie nicht ausführen.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The files hold fewer tensors than the component has.</source>
        <translation>Die Dateien enthalten weniger Tensoren, als die Komponente hat.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The first half is made again</source>
        <translation>Die erste Hälfte wird neu erzeugt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The folder brings its own code</source>
        <translation>Der Ordner bringt eigenen Code mit</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The folder is a collection, and a job needs one model.</source>
        <translation>Der Ordner ist eine Sammlung, ein Auftrag braucht ein einzelnes Modell.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The folder is read-only, its disk is full or gone, or another program holds the file.</source>
        <translation>Der Ordner ist schreibgeschützt, sein Datenträger ist voll oder verschwunden, oder ein anderes Programm hält die Datei.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The folder is read-only, its drive is full or not connected, or the name is not allowed there.</source>
        <translation>Der Ordner ist schreibgeschützt, sein Laufwerk ist voll oder nicht angeschlossen, oder der Name ist dort nicht erlaubt.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The folder is the one above or below the model, or the files belong to something else.</source>
        <translation>Der Ordner liegt eine Ebene über oder unter dem Modell, oder die Dateien gehören zu etwas anderem.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The folder was cloned with git without Git LFS, which leaves small text files in place of the weights.</source>
        <translation>Der Ordner wurde mit git ohne Git LFS geklont; dabei bleiben an Stelle der Gewichte kleine Textdateien zurück.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The folder was converted by a program that does not write this value.</source>
        <translation>Der Ordner wurde von einem Programm umgewandelt, das diesen Wert nicht schreibt.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The folder was written by a newer version of the library; most of them read alike.</source>
        <translation>Der Ordner wurde von einer neueren Version der Bibliothek geschrieben; die meisten davon lassen sich ebenso lesen.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/stage.py"/>
        <source>The frame is copied</source>
        <translation>Der Frame ist kopiert</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The frames were decoded more gently</source>
        <translation>Die Frames wurden schonender dekodiert</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The generation process stopped unexpectedly</source>
        <translation>Der Prozess, der das Video erzeugt, endete unerwartet</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The graphics card stopped answering</source>
        <translation>Die Grafikkarte antwortet nicht mehr</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The graphics driver is too old</source>
        <translation>Der Grafiktreiber ist zu alt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/supervision.py"/>
        <source>The graphics driver reported an error.</source>
        <translation>Der Grafiktreiber meldete einen Fehler.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The header of {file} is not valid: {reason}.</source>
        <translation>Der Dateikopf von {file} ist ungültig: {reason}.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The id was mistyped, or the model changed since it was inspected.</source>
        <translation>Die Kennung ist falsch geschrieben, oder das Modell hat sich seit der Untersuchung geändert.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The installed build of torch needs a newer NVIDIA driver.</source>
        <translation>Die installierte torch-Fassung braucht einen neueren NVIDIA-Treiber.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The installed build of torch was made without code for this card: the card is newer or older than the build.</source>
        <translation>Die installierte torch-Fassung enthält keinen Code für diese Karte: Die Karte ist neuer oder älter als die Fassung.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The installed torch does not know this graphics card</source>
        <translation>Das installierte torch kennt diese Grafikkarte nicht</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The job list was damaged</source>
        <translation>Die Auftragsliste war beschädigt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The job makes way for other programs</source>
        <translation>Der Auftrag lässt anderen Programmen den Vortritt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The job may write up to {needed} to the disk of {folder}, and {available} are free there.</source>
        <translation>Der Auftrag schreibt bis zu {needed} auf den Datenträger von {folder}; dort sind {available} frei.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The job waits for memory</source>
        <translation>Der Auftrag wartet auf Speicher</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The job was cancelled {where}; no file was written.</source>
        <translation>Der Auftrag wurde abgebrochen ({where}); es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The job would fit if other programs did not hold the memory.</source>
        <translation>Der Auftrag würde passen, wenn andere Programme den Speicher nicht belegten.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The kept latents are another model's</source>
        <translation>Die behaltenen Latents gehören zu einem anderen Modell</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The kept latents between the two experts were removed or damaged; the job begins anew.</source>
        <translation>Die behaltenen Latents zwischen den beiden Experten wurden entfernt oder beschädigt; der Auftrag beginnt von vorn.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The kept latents cannot be read</source>
        <translation>Die behaltenen Latents sind nicht lesbar</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/output_group.py"/>
        <source>The kind of file</source>
        <translation>Die Art der Datei</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>The last job failed</source>
        <translation>Der letzte Auftrag ist misslungen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/diagnostics.py"/>
        <source>The last jobs, without their prompts and files</source>
        <translation>Die letzten Aufträge, ohne Prompts und Dateien</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/log.py"/>
        <source>The least important records that are kept.</source>
        <translation>Die unwichtigsten Einträge, die noch festgehalten werden.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The library could not make the component from its files; the sentence quotes it.</source>
        <translation>Die Bibliothek konnte die Komponente nicht aus ihren Dateien aufbauen; der Satz gibt ihre Meldung wieder.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/monitor.py"/>
        <source>The line is everything that runs on this machine, the surface below it what videos take.</source>
        <translation>Die Linie ist alles, was auf diesem Rechner läuft, die Fläche darunter der Anteil der Videos.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/monitor.py"/>
        <source>The line is what all programs hold, the surface below it what videos take.</source>
        <translation>Die Linie ist, was alle Programme belegen, die Fläche darunter der Anteil der Videos.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The list of prompts cannot be used</source>
        <translation>Die Liste der Prompts ist nicht verwendbar</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The list remembers a model whose disk is not connected now, or whose folder was moved.</source>
        <translation>Die Liste enthält ein Modell, dessen Datenträger gerade nicht angeschlossen ist oder dessen Ordner verschoben wurde.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <source>The log could not be saved: {reason}</source>
        <translation>Das Protokoll ließ sich nicht speichern: {reason}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <source>The log has no line about this problem</source>
        <translation>Das Protokoll hat keine Zeile zu diesem Problem</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/upkeep_dialog.py"/>
        <source>The longest unused go first.</source>
        <translation>Die am längsten ungenutzten gehen zuerst.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The model could not be loaded</source>
        <translation>Das Modell ließ sich nicht laden</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/running.py"/>
        <source>The model has changed.</source>
        <translation>Das Modell hat sich geändert.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The model is led by a text, and there is none.</source>
        <translation>Das Modell wird von einem Text geführt, und es ist keiner da.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The model makes its video from something that was not given: a picture, a video, a mask.</source>
        <translation>Das Modell macht sein Video aus etwas, das nicht angegeben wurde: einem Bild, einem Video, einer Maske.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The model needs a newer {library}</source>
        <translation>Das Modell braucht eine neuere Version von {library}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The model runs without being compiled</source>
        <translation>Das Modell läuft, ohne kompiliert zu sein</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The model switches experts at {boundary}, but only {present} is there.</source>
        <translation>Das Modell wechselt die Experten bei {boundary}, vorhanden ist aber nur {present}.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The model wants to run its own code</source>
        <translation>Das Modell will eigenen Code ausführen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The model was made for a pipeline that the libraries here do not have, or that needs inputs which this version cannot prepare.</source>
        <translation>Das Modell ist für eine Pipeline gemacht, die den Bibliotheken hier fehlt oder die Eingaben braucht, die diese Version nicht vorbereiten kann.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The model was published for newer libraries than this version of the app has.</source>
        <translation>Das Modell wurde für neuere Bibliotheken veröffentlicht, als diese Version der App sie hat.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The model was saved by a newer version</source>
        <translation>Das Modell wurde mit einer neueren Version gespeichert</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The model's configuration names a class that only its own Python files define.</source>
        <translation>Die Konfiguration des Modells nennt eine Klasse, die nur in seinen eigenen Python-Dateien definiert ist.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>The most that a job may be planned to take, of main memory and of each graphics card; 0: all that is free.</source>
        <translation>Wie viel ein Auftrag höchstens einplanen darf, vom Arbeitsspeicher und von jeder Grafikkarte; 0: alles, was frei ist.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The name is neither a path nor on the list of models.</source>
        <translation>Der Name ist weder ein Pfad noch steht er in der Liste der Modelle.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The name was mistyped, or the profile stands in another settings file.</source>
        <translation>Der Name ist falsch geschrieben, oder das Profil steht in einer anderen Einstellungsdatei.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/problem_banner.py"/>
        <source>The next problem</source>
        <translation>Nächstes Problem</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/sharing.py"/>
        <source>The next step</source>
        <translation>Der nächste Schritt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>The next way to compare</source>
        <translation>Nächste Art des Vergleichs</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The numbers broke down</source>
        <translation>Die Zahlen sind entgleist</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/upkeep_dialog.py"/>
        <source>The oldest go first; what is gone cannot be gone on from.</source>
        <translation>Die ältesten gehen zuerst; was fort ist, lässt sich nicht fortsetzen.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <source>The only expert</source>
        <translation>Der einzige Experte</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The other half of a LoRA was added</source>
        <translation>Die andere Hälfte eines LoRA kam hinzu</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The package for faster attention does not fit the installed torch or the card.</source>
        <translation>Das Paket für schnellere Attention passt nicht zum installierten torch oder zur Karte.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The package that brings ffmpeg is not installed, or its program was removed, for example by a virus scanner.</source>
        <translation>Das Paket, das ffmpeg mitbringt, ist nicht installiert, oder das Programm wurde entfernt, zum Beispiel von einem Virenscanner.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/models_panel.py"/>
        <source>The path is copied.</source>
        <translation>Der Pfad ist kopiert.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <source>The picture of the character that is moved</source>
        <translation>Das Bild der Figur, die bewegt wird</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The picture or video is damaged, empty, too small, or of a format that is not read.</source>
        <translation>Das Bild oder Video ist beschädigt, leer, zu klein oder in einem Format, das nicht gelesen wird.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <source>The picture that the video begins with</source>
        <translation>Das Bild, mit dem das Video beginnt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <source>The picture that the video ends with</source>
        <translation>Das Bild, mit dem das Video endet</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The picture vanished</source>
        <translation>Das Bild ist verschwunden</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The presets cannot be used</source>
        <translation>Die Voreinstellungen sind nicht verwendbar</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/problem_banner.py"/>
        <source>The problem before</source>
        <translation>Voriges Problem</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The processor encodes the video</source>
        <translation>Der Prozessor kodiert das Video</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The profile {profile} is not known; none is used.</source>
        <translation>Das Profil {profile} ist nicht bekannt; es wird keines verwendet.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>The prompt before, the one after</source>
        <translation>Voriger Prompt, nächster Prompt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/diagnostics.py"/>
        <source>The prompts of these jobs (private)</source>
        <translation>Die Prompts dieser Aufträge (privat)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/attention.py"/>
        <source>The queue is done</source>
        <translation>Die Warteschlange ist abgearbeitet</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The result looks like noise</source>
        <translation>Das Ergebnis sieht nach Rauschen aus</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The same expert twice</source>
        <translation>Zweimal derselbe Experte</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The same file was downloaded or copied under both names.</source>
        <translation>Dieselbe Datei wurde unter beiden Namen heruntergeladen oder kopiert.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>The same for the low-noise expert, which draws the details</source>
        <translation>Dasselbe für den Low-Noise-Experten, der die Details zeichnet</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/loras_group.py"/>
        <source>The same for the low-noise expert; while it is dim, as strong as for the other</source>
        <translation>Dasselbe für den Low-Noise-Experten; solange es blass ist, so stark wie beim anderen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <source>The same in seconds</source>
        <translation>Dasselbe in Sekunden</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <source>The same seed and settings give the same video; empty is a new one each time</source>
        <translation>Derselbe Seed mit denselben Einstellungen ergibt dasselbe Video; leer ist es jedes Mal ein neuer</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/compare_bar.py"/>
        <source>The same settings</source>
        <translation>Dieselben Einstellungen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The scheduler does not fit</source>
        <translation>Der Scheduler passt nicht</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The scheduler's file is of another model: Wan was trained with flow matching.</source>
        <translation>Die Datei des Schedulers gehört zu einem anderen Modell: Wan wurde mit Flow Matching trainiert.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The setting is kept, and something else counts</source>
        <translation>Die Einstellung ist gespeichert, es gilt aber etwas anderes</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The settings are of a newer version</source>
        <translation>Die Einstellungen stammen von einer neueren Version</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The settings cannot be kept</source>
        <translation>Die Einstellungen lassen sich nicht aufbewahren</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The settings file cannot be read</source>
        <translation>Die Einstellungsdatei ist nicht lesbar</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The settings folder is read-only, or its disk is full.</source>
        <translation>Der Einstellungsordner ist schreibgeschützt, oder sein Datenträger ist voll.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The settings leave some memory to other programs, and these have taken it.</source>
        <translation>Die Einstellungen lassen anderen Programmen etwas Speicher, und diese haben ihn belegt.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover.py"/>
        <source>The settings of a video made with {model} are filled in.</source>
        <translation>Die Einstellungen eines mit {model} erzeugten Videos sind eingetragen.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover.py"/>
        <source>The settings of a video made with {model} are filled in; that model is not among yours now.</source>
        <translation>Die Einstellungen eines mit {model} erzeugten Videos sind eingetragen; dieses Modell ist jetzt nicht unter Ihren Modellen.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>The settings read and write well; {count} differ from the defaults.</source>
        <translation>Die Einstellungen lassen sich lesen und schreiben; {count} weichen vom Standard ab.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The small file at the top of the folder was not downloaded with the rest.</source>
        <translation>Die kleine Datei ganz oben im Ordner wurde nicht mit heruntergeladen.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The step cache goes by how much this model changes from step to step, which was not measured here yet.</source>
        <translation>Der Schritt-Cache richtet sich danach, wie sehr sich dieses Modell von Schritt zu Schritt ändert; das wurde hier noch nicht gemessen.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>The steps are spaced by the shift alone here.</source>
        <translation>Die Abstände der Schritte bestimmt hier allein der Shift.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>The steps are taken in {count} parts; the first and the last were read.</source>
        <translation>Die Schritte sind auf {count} Teile verteilt; gelesen wurden der erste und der letzte.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The steps became slower</source>
        <translation>Die Schritte wurden langsamer</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/advice.py"/>
        <source>The steps of the last job took {slower:.0%} longer than is usual for this model, and other programs used {others:.0%} of the processor meanwhile; close them for speed.</source>
        <translation>Die Schritte des letzten Auftrags dauerten {slower:.0%} länger, als für dieses Modell üblich, und andere Programme nutzten währenddessen {others:.0%} des Prozessors; wer sie schließt, kommt schneller voran.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/supervision.py"/>
        <source>The system ended it (signal 9). The usual cause is that main memory ran out.</source>
        <translation>Das System hat ihn beendet (Signal 9). Die übliche Ursache ist, dass der Arbeitsspeicher nicht ausreichte.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The system ended the process for lack of memory, a driver crashed, or it was ended by hand. The window and the queue are a process of their own and live on.</source>
        <translation>Das System hat den Prozess aus Speichermangel beendet, ein Treiber ist abgestürzt, oder er wurde von Hand beendet. Fenster und Warteschlange sind ein eigener Prozess und laufen weiter.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The system refused a file</source>
        <translation>Das System verweigerte eine Datei</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The tensors of the file do not name anything in a Wan transformer.</source>
        <translation>Die Tensoren der Datei benennen nichts, was es in einem Wan-Transformer gibt.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The text encoder ({encoder}) gives vectors of {width}, the transformer wants {wanted}.</source>
        <translation>Der Text-Encoder ({encoder}) liefert Vektoren der Breite {width}, der Transformer erwartet {wanted}.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The text encoder does not fit the transformer</source>
        <translation>Der Text-Encoder passt nicht zum Transformer</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The two experts have equal shapes, and the files carry no name or note that tells them apart.</source>
        <translation>Die zwei Experten haben gleiche Formen, und weder Name noch Angaben in den Dateien unterscheiden sie.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The two files were put into each other's place, or were renamed.</source>
        <translation>Die beiden Dateien liegen jeweils am Platz der anderen oder wurden umbenannt.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The video cannot be saved there</source>
        <translation>Dort lässt sich das Video nicht speichern</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The video could not be encoded</source>
        <translation>Das Video ließ sich nicht kodieren</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/attention.py"/>
        <source>The video could not be made</source>
        <translation>Das Video konnte nicht erzeugt werden</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The video could not be moved to the trash</source>
        <translation>Das Video ließ sich nicht in den Papierkorb legen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>The video does not tell how it was made.</source>
        <translation>Das Video verrät nicht, wie es entstand.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The video has the wrong size</source>
        <translation>Das Video hat die falsche Größe</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <source>The video in which the character takes somebody's place; the mask shows whose</source>
        <translation>Das Video, in dem die Figur an jemandes Stelle tritt; die Maske zeigt, an wessen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The video is all of one colour</source>
        <translation>Das Video hat nur eine Farbe</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <source>The video of poses, as a pose estimator draws them, that move the character</source>
        <translation>Das Video der Posen, wie eine Posenerkennung sie zeichnet; sie bewegen die Figur</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <source>The video that leads: poses, depth, outlines or a part that is kept</source>
        <translation>Das Video, das führt: Posen, Tiefe, Umrisse oder ein Teil, der bleibt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <source>The video that this one goes on from</source>
        <translation>Das Video, an das dieses anschließt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/inputs_group.py"/>
        <source>The video to begin from: its motion and layout stay, the rest is made anew</source>
        <translation>Das Video, von dem ausgegangen wird: Bewegung und Aufbau bleiben, der Rest entsteht neu</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The video was stopped early and kept</source>
        <translation>Das Video wurde vorzeitig angehalten und behalten</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>The way from noise to picture
{samplers}</source>
        <translation>Der Weg vom Rauschen zum Bild
{samplers}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The weights are in an unsafe format</source>
        <translation>Die Gewichte haben ein unsicheres Format</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The weights do not fit their description</source>
        <translation>Die Gewichte passen nicht zu ihrer Beschreibung</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The weights have several types</source>
        <translation>Die Gewichte haben mehrere Zahlentypen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The weights need another package</source>
        <translation>Die Gewichte brauchen ein weiteres Paket</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The weights or a LoRA do not belong to the model, or the experts are in the wrong order.</source>
        <translation>Die Gewichte oder ein LoRA gehören nicht zum Modell, oder die Experten sind in der falschen Reihenfolge.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The weights were packed in a way that this version has no code for, such as a newer GGUF type.</source>
        <translation>Die Gewichte sind auf eine Art gepackt, für die diese Version keinen Code hat, etwa ein neuerer GGUF-Typ.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>The weights, a LoRA or the number of steps do not suit the model.</source>
        <translation>Die Gewichte, ein LoRA oder die Zahl der Schritte passen nicht zum Modell.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>The window's colours; system: as the desktop has them.</source>
        <translation>Die Farben des Fensters; system: wie auf dem Desktop.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>The workflow saves {count} results; what made this one could be told by its name alone.</source>
        <translation>Der Workflow speichert {count} Ergebnisse; welche Teile dieses erzeugt haben, ließ sich nur am Namen erkennen.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The {component} is missing: {detail}.</source>
        <translation>Es fehlt: {component} – {detail}.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/smoke.py"/>
        <source>The {part}</source>
        <translation>Modellteil „{part}“</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>The {part} was tried after loading: {reason}.</source>
        <translation>Nach dem Laden erprobt: {part} – {reason}.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/others.py"/>
        <source>There are three phases; the app has two.</source>
        <translation>Es sind drei Phasen; die App hat zwei.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>There are two kinds of VAE, and the one beside the transformer is the other kind.</source>
        <translation>Es gibt zwei Arten von VAE, und die beim Transformer ist die andere.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>There are weights that nobody uses</source>
        <translation>Manche Gewichte braucht niemand</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>There is no file or folder at {path}.</source>
        <translation>Unter {path} gibt es weder Datei noch Ordner.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>There is no graphics card that can be used: videos are made on the processor.</source>
        <translation>Es gibt keine brauchbare Grafikkarte: Videos werden auf dem Prozessor erzeugt.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>There is no profile of {job}.</source>
        <translation>Zu {job} gibt es kein Profil.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>There is no sampler of this kind here; the model's own is used.</source>
        <translation>Einen Sampler dieser Art gibt es hier nicht; verwendet wird der des Modells.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>There is no such profile</source>
        <translation>Dieses Profil gibt es nicht</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>There is no such repair</source>
        <translation>Diese Reparatur gibt es nicht</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>There is no such setting here.</source>
        <translation>Diese Einstellung gibt es hier nicht.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>There is nothing to make a video of: the prompt is empty.</source>
        <translation>Es gibt nichts, woraus ein Video entstehen könnte: Der Prompt ist leer.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>There was no video to look at.</source>
        <translation>Es gab kein Video, das sich ansehen ließe.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/diagnostics_dialog.py"/>
        <source>These files go into one zip that you may give to whoever helps you. Passwords, names, folders, prompts and pictures are left out. Look through them, and untick what you want to keep to yourself. Nothing is sent.</source>
        <translation>Diese Dateien kommen in ein ZIP, das Sie weitergeben können, wenn Ihnen jemand hilft. Passwörter, Namen, Ordner, Prompts und Bilder sind ausgelassen. Sehen Sie die Dateien durch und entfernen Sie das Häkchen bei allem, was Sie für sich behalten wollen. Es wird nichts versendet.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>These parts were not loaded: {parts}.</source>
        <translation>Diese Teile wurden nicht geladen: {parts}.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>These weights cannot be unpacked</source>
        <translation>Diese Gewichte lassen sich nicht entpacken</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>This cache of steps goes by a curve that the first job of a model has to measure.</source>
        <translation>Dieser Schritt-Cache richtet sich nach einer Kurve, die der erste Auftrag eines Modells messen muss.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>This could not be undone</source>
        <translation>Das ließ sich nicht rückgängig machen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>This device cannot compute with this kind of numbers</source>
        <translation>Dieses Gerät kann mit Zahlen dieser Art nicht rechnen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>This does not fit into memory</source>
        <translation>Das passt nicht in den Speicher</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>This file type is not known</source>
        <translation>Dieser Dateityp ist nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>This is another kind of model</source>
        <translation>Das ist ein Modell anderer Art</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>This is no LoRA for Wan</source>
        <translation>Das ist kein LoRA für Wan</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/advice.py"/>
        <source>This machine has {free:.1f} of {total:.1f} GB of memory free; close programs that are not needed, then larger videos fit.</source>
        <translation>Auf diesem Rechner sind {free:.1f} von {total:.1f} GB Speicher frei; nicht benötigte Programme schließen, dann passen größere Videos.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/diagnostics.py"/>
        <source>This machine, its drivers and the versions of everything</source>
        <translation>Dieser Rechner, seine Treiber und alle Versionen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover.py"/>
        <source>This model</source>
        <translation>Dieses Modell</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_panel.py"/>
        <source>This model cannot be run yet; its card says why.</source>
        <translation>Dieses Modell ist noch nicht lauffähig; seine Karte sagt, warum.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>This model cannot do that</source>
        <translation>Das kann dieses Modell nicht</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>This needs a graphics card</source>
        <translation>Dafür ist eine Grafikkarte nötig</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <source>This one</source>
        <translation>Dieser</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_filter.py"/>
        <source>This pattern is not finished: {reason}</source>
        <translation>Dieses Muster ist nicht vollständig: {reason}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_filter.py"/>
        <source>This pattern takes too long: it repeats what repeats. Not all lines were searched.</source>
        <translation>Dieses Muster braucht zu lange: Es wiederholt, was sich wiederholt. Nicht alle Zeilen wurden durchsucht.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>This pipeline is not supported</source>
        <translation>Diese Pipeline wird nicht unterstützt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>This video computes every step</source>
        <translation>Dieses Video berechnet jeden Schritt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>This video does not tell how it was made</source>
        <translation>Dieses Video verrät nicht, wie es entstand</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>This was left behind: {names}.</source>
        <translation>Das blieb zurück: {names}.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>This way of storing weights is computed on NVIDIA cards only.</source>
        <translation>Mit so gespeicherten Gewichten rechnen nur NVIDIA-Karten.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>This will be slow</source>
        <translation>Das wird langsam</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/contact_sheet.py"/>
        <source>Tick all</source>
        <translation>Alle ankreuzen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/contact_sheet.py"/>
        <source>Tick every draft, or none (Ctrl+A)</source>
        <translation>Alle Entwürfe ankreuzen oder keinen (Ctrl+A)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>Tight</source>
        <translation>Knapp</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <location filename="../../wan22_desktop/ui/log_model.py"/>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <location filename="../../wan22_desktop/ui/validation_dialog.py"/>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <source>Timeline of all stages</source>
        <translation>Zeitleiste aller Abschnitte</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>Times estimated from the amount of computing; nothing like it was measured here yet.</source>
        <translation>Zeiten nach dem Rechenaufwand geschätzt; etwas Vergleichbares wurde hier noch nicht gemessen.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>Times from this machine's measured speed.</source>
        <translation>Zeiten nach der gemessenen Geschwindigkeit dieses Rechners.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_html.py"/>
        <source>To be fetched</source>
        <translation>Noch zu holen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>To keep more latents, raise their limit in the settings.</source>
        <translation>Um mehr Latents zu behalten, in den Einstellungen ihre Grenze anheben.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>To make it fit</source>
        <translation>Damit es passt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/shopping.py"/>
        <source>To make {model} whole</source>
        <translation>{model} vervollständigen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/shopping.py"/>
        <source>To make {model} whole, in {path}:</source>
        <translation>Um {model} zu vervollständigen, in {path}:</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>To see it all the same, finish it from its kept latents ({latents}): it will not be stopped again.</source>
        <translation>Um es trotzdem zu sehen, das Video aus den behaltenen Latents ({latents}) fertigstellen: Es wird nicht noch einmal angehalten.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>To the front, to the back</source>
        <translation>An den Anfang, ans Ende</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>To the tags, to the search</source>
        <translation>Zu den Schlagwörtern, zur Suche</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>To try all the same, run it with the plan "force".</source>
        <translation>Um es trotzdem zu versuchen, mit dem Plan „force“ starten.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/presets.py"/>
        <source>To try ideas quickly: few steps, a short clip, the smallest size that looks right</source>
        <translation>Zum schnellen Ausprobieren: wenige Schritte, ein kurzer Clip, die kleinste Größe, die gut aussieht</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Tokens may be computed in chunks, and frames decoded in tiles and a few at a time; off: each all at once.</source>
        <translation>Tokens dürfen in Abschnitten berechnet und Frames in Kacheln und wenige auf einmal dekodiert werden; aus: jeweils alles auf einmal.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/profile_dialog.py"/>
        <source>Too few runs of the same kind are known to compare it with.</source>
        <translation>Zu wenige Läufe derselben Art sind bekannt, um zu vergleichen.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_card.py"/>
        <source>Too large</source>
        <translation>Zu groß</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>Too large by {over}: needs {needed}, {free} free in main memory</source>
        <translation>Um {over} zu groß: braucht {needed}, {free} frei im Arbeitsspeicher</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>Too large by {over}: needs {needed}, {free} free on {card}</source>
        <translation>Um {over} zu groß: braucht {needed}, {free} frei auf {card}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>Too large here</source>
        <translation>Zu groß für hier</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>Too large: needs {needed}, {free} free in main memory</source>
        <translation>Zu groß: braucht {needed}, {free} frei im Arbeitsspeicher</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>Too large: needs {needed}, {free} free on {card}</source>
        <translation>Zu groß: braucht {needed}, {free} frei auf {card}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <location filename="../../wan22_desktop/ui/scope_tree.py"/>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profiles.py"/>
        <source>Trace for Perfetto or Chrome</source>
        <translation>Trace für Perfetto oder Chrome</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <source>Transformer</source>
        <translation>Transformer</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <source>Tried after its first load: {parts} answer as they should.</source>
        <translation>Nach dem ersten Laden erprobt: {parts} – alles antwortet, wie es soll.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <source>Tried after loading: {problem}</source>
        <translation>Nach dem Laden erprobt: {problem}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Try anyway</source>
        <translation>Trotzdem versuchen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/generation.py"/>
        <source>Try anyway: skip the memory check</source>
        <translation>Trotzdem versuchen: ohne Prüfung des Speichers</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Try new models</source>
        <translation>Neue Modelle erproben</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_html.py"/>
        <source>Two experts; the low-noise one takes over below timestep {timestep:g}.</source>
        <translation>Zwei Experten; der Low-Noise-Experte übernimmt unterhalb von Zeitschritt {timestep:g}.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>Two files of the same name, but for high and low, are one LoRA.</source>
        <translation>Zwei Dateien, deren Namen sich nur in high und low unterscheiden, sind ein LoRA.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>Two parts have different widths: one of them, or a LoRA, is of another model.</source>
        <translation>Zwei Teile haben verschiedene Breiten: Einer davon oder ein LoRA gehört zu einem anderen Modell.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Two precisions met</source>
        <translation>Zwei Genauigkeiten trafen aufeinander</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>Two tensors of different precision met; most often a LoRA or an unusual conversion.</source>
        <translation>Zwei Tensoren verschiedener Genauigkeit trafen aufeinander; meist liegt es an einem LoRA oder einer ungewöhnlichen Umwandlung.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/fit_panel.py"/>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <location filename="../../wan22_desktop/ui/said.py"/>
        <location filename="../../wan22_desktop/ui/settings_dialog.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/jobs_panel.py"/>
        <source>Undo ({count})</source>
        <translation>Rückgängig ({count})</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_menu.py"/>
        <location filename="../../wan22_desktop/ui/report_dialog.py"/>
        <source>Undo repairs</source>
        <translation>Reparaturen zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/fit_panel.py"/>
        <source>Undo the change of settings</source>
        <translation>Änderung der Einstellungen rückgängig machen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>Undo what was typed; after a preset was chosen, back to what was set before</source>
        <translation>Eingabe rückgängig machen; nach der Wahl einer Voreinstellung zurück zum Vorherigen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/said.py"/>
        <source>Undo: put it back on the list</source>
        <translation>Rückgängig: zurück in die Liste</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_words.py"/>
        <source>Unplugged</source>
        <translation>Nicht angeschlossen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Until then jobs and models are forgotten when the app is closed; videos are saved as usual.</source>
        <translation>Bis dahin werden Aufträge und Modelle beim Schließen der App vergessen; Videos werden wie gewohnt gespeichert.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_filter.py"/>
        <source>Up to 15 GB</source>
        <translation>Bis 15 GB</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Update the NVIDIA driver and restart the computer.</source>
        <translation>Den NVIDIA-Treiber aktualisieren und den Computer neu starten.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Update the app.</source>
        <translation>Die App aktualisieren.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Update the graphics driver if the card should be able to encode {codec}.</source>
        <translation>Den Grafiktreiber aktualisieren, wenn die Karte {codec} kodieren können müsste.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>Updates</source>
        <translation>Updates</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>Updates and network</source>
        <translation>Updates und Netzwerk</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Use a machine with an NVIDIA card, or try the bundled model first.</source>
        <translation>Einen Rechner mit NVIDIA-Karte nehmen oder zuerst das mitgelieferte Modell ausprobieren.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Use a model for WanPipeline or WanImageToVideoPipeline.</source>
        <translation>Ein Modell für WanPipeline oder WanImageToVideoPipeline verwenden.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Use a program that is made for it, or drop a Wan model here.</source>
        <translation>Ein Programm verwenden, das dafür gemacht ist, oder ein Wan-Modell hierher ziehen.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>Use a step cache</source>
        <translation>Einen Schritt-Cache verwenden</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Use it together with the model that it was made for.</source>
        <translation>Zusammen mit dem Modell verwenden, für das es gemacht ist.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Use its first frame as start image</source>
        <translation>Ersten Frame als Startbild verwenden</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Use its last frame as start image</source>
        <translation>Letzten Frame als Startbild verwenden</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>Use no step cache</source>
        <translation>Keinen Schritt-Cache verwenden</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Use the UMT5 encoder that came with the model (UMT5-XXL for the published Wan models).</source>
        <translation>Den UMT5-Encoder verwenden, der zum Modell gehört (UMT5-XXL bei den veröffentlichten Wan-Modellen).</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Use the edition of the model in bf16, fp16 or fp8, where there is one.</source>
        <translation>Die Ausgabe des Modells in bf16, fp16 oder fp8 verwenden, sofern es eine gibt.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Use the edition of the model that is made for the standard Wan pipelines.</source>
        <translation>Die Ausgabe des Modells verwenden, die für die üblichen Wan-Pipelines gemacht ist.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Use the model in bf16, fp16, fp8, or as GGUF from Q2_K to Q8_0.</source>
        <translation>Das Modell in bf16, fp16, fp8 oder als GGUF von Q2_K bis Q8_0 verwenden.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Use the model's edition in bf16, fp8 or GGUF, which runs without one, or run it on a machine with an NVIDIA card.</source>
        <translation>Die Ausgabe des Modells in bf16, fp8 oder GGUF verwenden, die ohne auskommt, oder einen Rechner mit NVIDIA-Karte nehmen.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Use the model's own number of steps and no LoRA.</source>
        <translation>Die Schrittzahl des Modells und kein LoRA verwenden.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>Use the processor</source>
        <translation>Den Prozessor verwenden</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Use the safetensors edition of the model.</source>
        <translation>Die safetensors-Ausgabe des Modells verwenden.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/mending.py"/>
        <source>Use the two experts the other way round.</source>
        <translation>Die zwei Experten andersherum verwenden.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/mending.py"/>
        <source>Use the {part} of {model}: it fits.</source>
        <translation>Aus {model} verwenden: {part} – passt.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/pair_dialog.py"/>
        <source>Use these parts</source>
        <translation>Diese Teile verwenden</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <location filename="../../wan22_desktop/ui/job_menu.py"/>
        <source>Use these settings</source>
        <translation>Diese Einstellungen verwenden</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/stage.py"/>
        <source>Use this frame as start image</source>
        <translation>Diesen Frame als Startbild verwenden</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_menu.py"/>
        <source>Use this model</source>
        <translation>Dieses Modell verwenden</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/timeline.py"/>
        <source>Use {high} + {low}</source>
        <translation>{high} + {low} verwenden</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/pairing.py"/>
        <source>Use {name} as the high-noise expert.</source>
        <translation>{name} als High-Noise-Experten verwenden.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/system/parts.py"/>
        <source>Use {part} as the {role}: the person chose it.</source>
        <translation>{part} verwenden als: {role} – so ausgewählt.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Use {suggestion}.</source>
        <translation>Verwendbar: {suggestion}.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_filter.py"/>
        <source>Used before</source>
        <translation>Schon verwendet</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_filter.py"/>
        <source>Used in the last week</source>
        <translation>In der letzten Woche verwendet</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_filter.py"/>
        <source>Used or not</source>
        <translation>Verwendet oder nicht</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/output_group.py"/>
        <source>Usual output</source>
        <translation>Übliche Ausgabe</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/diffusers_folder.py"/>
        <source>VACE blocks</source>
        <translation>VACE-Blöcke</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>VAE in {precision}</source>
        <translation>VAE in {precision}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/monitor.py"/>
        <source>VRAM</source>
        <translation>VRAM</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover_note.py"/>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/filter_bar.py"/>
        <location filename="../../wan22_desktop/ui/model_filter.py"/>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/filter_bar.py"/>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_dialog.py"/>
        <source>Verified so far</source>
        <translation>Bisher geprüft</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Verify files</source>
        <translation>Dateien prüfen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Verify the model's files on its page, and copy the damaged one again from the model's source.</source>
        <translation>Die Dateien des Modells auf seiner Seite prüfen und die beschädigte erneut aus der Quelle des Modells kopieren.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Verify the model's files on its page: a tensor that should be there is not.</source>
        <translation>Die Dateien des Modells auf seiner Seite prüfen: Ein Tensor, der da sein sollte, fehlt.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Verify the model's files, and copy the damaged one again.</source>
        <translation>Die Dateien des Modells prüfen und die beschädigte erneut kopieren.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <location filename="../../wan22_desktop/ui/screen.py"/>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>Videos</source>
        <translation>Videos</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Videos and pictures made here, with ComfyUI, Wan2GP, SD.Next or SwarmUI can restore their settings, if they were not edited or sent through a messenger since.</source>
        <translation>Videos und Bilder, die hier oder mit ComfyUI, Wan2GP, SD.Next oder SwarmUI entstanden, können ihre Einstellungen zurückgeben, wenn sie seitdem nicht bearbeitet oder über einen Messenger verschickt wurden.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/jobs_view.py"/>
        <source>Videos in the making and finished ones are listed here.</source>
        <translation>Hier stehen Videos in Arbeit und fertige Videos.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/attention.py"/>
        <source>Videos that are made: {made}; that could not be made: {failed}</source>
        <translation>Fertige Videos: {made}; misslungene: {failed}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_view.py"/>
        <source>Videos that were made are listed here, also those that were taken off the list of jobs.</source>
        <translation>Hier stehen die erzeugten Videos, auch solche, die nicht mehr in der Auftragsliste sind.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <location filename="../../wan22_desktop/ui/upkeep_dialog.py"/>
        <source>Wait for memory</source>
        <translation>Auf Speicher warten</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/job_list.py"/>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <location filename="../../wan22_desktop/domain/progress.py"/>
        <source>Waiting for memory</source>
        <translation>Warten auf Speicher</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_dialog.py"/>
        <source>Waiting to read the files …</source>
        <translation>Warten auf das Lesen der Dateien …</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/job_list.py"/>
        <source>Waiting · {time}</source>
        <translation>Wartet · {time}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>Wan was trained in it and the card computes it natively</source>
        <translation>Wan wurde darin trainiert, und die Karte rechnet von Haus aus damit</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/variants.py"/>
        <source>Wan's tensors in a size that nobody published: a custom model</source>
        <translation>Tensoren von Wan in einer Größe, die niemand veröffentlicht hat: ein eigenes Modell</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/app.py"/>
        <source>Wan22 Desktop: the engine did not end in time.</source>
        <translation>Wan22 Desktop: Die Engine endete nicht rechtzeitig.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_filter.py"/>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/models_panel.py"/>
        <source>Watch a folder of models</source>
        <translation>Modellordner überwachen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/library_bar.py"/>
        <source>Watch a folder of models…</source>
        <translation>Modellordner überwachen…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/library_bar.py"/>
        <source>Watch a folder …</source>
        <translation>Ordner überwachen …</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/remedies.py"/>
        <source>Watch the folder…</source>
        <translation>Ordner überwachen…</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/library_bar.py"/>
        <source>Watched folders</source>
        <translation>Überwachte Ordner</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/shopping.py"/>
        <source>Web page to print</source>
        <translation>Webseite zum Drucken</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Weights are missing</source>
        <translation>Gewichte fehlen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Weights are missing in the file</source>
        <translation>In der Datei fehlen Gewichte</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Weights may wait in main memory or in their files until they are used; off: everything is on its device from the beginning.</source>
        <translation>Gewichte dürfen im Arbeitsspeicher oder in ihren Dateien warten, bis sie gebraucht werden; aus: alles liegt von Anfang an auf seinem Gerät.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Weights that are stored as {storage} are read by {package} {version} or later; {present} of it is installed.</source>
        <translation>Als {storage} gespeicherte Gewichte liest {package} {version} oder neuer; installiert ist: {present}.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/scope_tree.py"/>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>What a graphics card computes in, where it can; processors are exact in any case, and with fp32 never anything else.</source>
        <translation>Womit eine Grafikkarte rechnet, sofern sie es kann; Prozessoren rechnen in jedem Fall genau, mit fp32 nie anders.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>What a step may take over from the steps before: faster, and the video changes a little
{kinds}</source>
        <translation>Was ein Schritt von den vorherigen übernehmen darf: schneller, und das Video ändert sich ein wenig
{kinds}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/shortcuts_dialog.py"/>
        <source>What can be done with it</source>
        <translation>Was sich damit tun lässt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/filter_bar.py"/>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>What comes first</source>
        <translation>Was zuerst kommt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>What computes: auto, the graphics card with the most free memory; cpu, the processor; or one card. A card that is not there now leaves the choice to the app.</source>
        <translation>Was rechnet: auto, die Grafikkarte mit dem meisten freien Speicher; cpu, der Prozessor; oder eine bestimmte Karte. Ist die Karte gerade nicht da, entscheidet die App.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/upkeep_dialog.py"/>
        <source>What could be better here</source>
        <translation>Was hier besser sein könnte</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/compare_bar.py"/>
        <source>What differs</source>
        <translation>Was sich unterscheidet</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>What encoded prompts may take on the disk; the longest unused go first.</source>
        <translation>Wie viel Platz kodierte Prompts auf dem Datenträger einnehmen dürfen; die am längsten ungenutzten gehen zuerst.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>What goes first where a job leaves its plan to the app: auto, the fastest exact way that fits; fast, speed where it hardly shows; safe, full precision and the least graphics memory.</source>
        <translation>Was vorgeht, wenn ein Auftrag seinen Plan der App überlässt: auto, der schnellste genaue Weg, der passt; fast, Tempo, wo man es kaum sieht; safe, volle Genauigkeit und am wenigsten Grafikspeicher.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>What is done to the finished pictures has no place here.</source>
        <translation>Was mit den fertigen Bildern geschieht, hat hier keinen Platz.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>What is foreseen leaves less than a small reserve.</source>
        <translation>Das Vorgesehene lässt weniger als eine kleine Reserve übrig.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/upkeep_dialog.py"/>
        <source>What is in use stays</source>
        <translation>Was in Gebrauch ist, bleibt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/diagnostics.py"/>
        <source>What is known of the models</source>
        <translation>Was über die Modelle bekannt ist</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_outputs.py"/>
        <source>What is recorded, and where it is written</source>
        <translation>Was aufgezeichnet und wohin es geschrieben wird</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/profile_page.py"/>
        <source>What is set by hand outranks every profile: {count} of these settings are.</source>
        <translation>Von Hand Eingestelltes hat Vorrang vor jedem Profil; Zahl solcher Einstellungen hier: {count}.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_dialog.py"/>
        <source>What is to be fetched, for the machine that has internet</source>
        <translation>Was zu holen ist, für den Rechner mit Internet</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>What it began from is not in the file.</source>
        <translation>Womit es begann, steht nicht in der Datei.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>What it changes in the model has no counterpart here.</source>
        <translation>Was es im Modell ändert, hat hier keine Entsprechung.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_html.py"/>
        <source>What it is made of</source>
        <translation>Woraus es besteht</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>What jobs take is measured and kept, so that later plans foresee it; off: nothing is learned.</source>
        <translation>Was Aufträge verbrauchen, wird gemessen und behalten, damit spätere Pläne es vorhersehen; aus: nichts wird gelernt.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>What kept latents may take on the disk, some hundred videos' worth; the oldest go first.</source>
        <translation>Wie viel Platz behaltene Latents auf dem Datenträger einnehmen dürfen, genug für einige Hundert Videos; die ältesten gehen zuerst.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/output_group.py"/>
        <source>What kind of file the video is saved as; MP4 plays everywhere</source>
        <translation>Als welche Art von Datei das Video gespeichert wird; MP4 läuft überall</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_box.py"/>
        <source>What should be seen?</source>
        <translation>Was soll zu sehen sein?</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_box.py"/>
        <source>What should not be seen (optional)</source>
        <translation>Was nicht zu sehen sein soll (optional)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/settings_dialog.py"/>
        <source>What the app keeps on the disk now, and the way to clear it</source>
        <translation>Was die App jetzt auf dem Datenträger behält, und wie es sich löschen lässt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>What the app speaks from its next start on; system: as the desktop does.</source>
        <translation>Die Sprache der App ab dem nächsten Start; system: wie auf dem Desktop.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>What the job took was not measured.</source>
        <translation>Was der Auftrag verbraucht hat, wurde nicht gemessen.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/diagnostics.py"/>
        <source>What this is</source>
        <translation>Was dies ist</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/drop_progress.py"/>
        <source>What was dropped</source>
        <translation>Was hierher gezogen wurde</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/problem_banner.py"/>
        <source>What was logged about this, and around it</source>
        <translation>Was hierzu und rundherum protokolliert wurde</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/diagnostics.py"/>
        <source>What was logged last</source>
        <translation>Was zuletzt protokolliert wurde</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>What was moved to the trash is no longer there, or something else has its place.</source>
        <translation>Was in den Papierkorb gelegt wurde, ist nicht mehr da, oder etwas anderes liegt an seiner Stelle.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover_note.py"/>
        <source>What was not taken</source>
        <translation>Was nicht übernommen wurde</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>What was written to a new database is not in it.</source>
        <translation>Was in eine neue Datenbank geschrieben wurde, steht nicht darin.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/diagnostics.py"/>
        <source>What went wrong</source>
        <translation>Was schiefging</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>When something goes wrong</source>
        <translation>Wenn etwas schiefgeht</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_panel.py"/>
        <source>Where in the queue</source>
        <translation>Platz in der Warteschlange</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Where memory runs out or numbers break down, the job goes on in a safer way; off: it ends and says why.</source>
        <translation>Wenn der Speicher ausgeht oder die Zahlen entgleisen, läuft der Auftrag auf einem sichereren Weg weiter; aus: er endet und sagt, warum.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_html.py"/>
        <source>Where no checksum is known, compare the sha256 with the one on the publisher's page.</source>
        <translation>Wo keine Prüfsumme bekannt ist, den sha256 mit dem auf der Seite des Herausgebers vergleichen.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/log.py"/>
        <source>Where the files lie; empty for the platform's folder.</source>
        <translation>Wo die Dateien liegen; leer für den Ordner, den das System vorsieht.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>Where the steps are spent: higher means more on motion and layout</source>
        <translation>Wofür die Schritte verwendet werden: höher heißt mehr für Bewegung und Aufbau</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Where these reports go; empty for a folder beside the logs.</source>
        <translation>Wohin diese Berichte gespeichert werden; leer für einen Ordner neben den Protokollen.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/shopping.py"/>
        <source>Where to put it, and its sha256</source>
        <translation>Wohin damit, und sha256</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Where videos go; empty for the platform's video folder.</source>
        <translation>Wohin Videos gespeichert werden; leer für den Videoordner des Systems.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/filter_bar.py"/>
        <source>Whether it fits or not</source>
        <translation>Ob es passt oder nicht</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Which expert is which?</source>
        <translation>Welcher Experte ist welcher?</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Which files belong together?</source>
        <translation>Welche Dateien gehören zusammen?</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/loras_group.py"/>
        <source>Which half of the model it changes</source>
        <translation>Welche Hälfte des Modells es verändert</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>While {stage}: {detail}.</source>
        <translation>Bei „{stage}“: {detail}.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/failures.py"/>
        <source>While {stage}: {error}</source>
        <translation>Bei „{stage}“: {error}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_filter.py"/>
        <source>Whose lines are shown</source>
        <translation>Wessen Zeilen gezeigt werden</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_html.py"/>
        <source>Why it is called that ({share:.0%} sure)</source>
        <translation>Warum es so heißt (zu {share:.0%} sicher)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover_note.py"/>
        <source>Why it was not taken</source>
        <translation>Warum sie nicht übernommen wurde</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <location filename="../../wan22_desktop/video/foreign/findings.py"/>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <source>Width to height, in the sizes that this model was trained with; Custom takes any</source>
        <translation>Breite zu Höhe, in den Größen, mit denen dieses Modell trainiert wurde; „Eigene“ nimmt beliebige</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/fit_panel.py"/>
        <source>Will it fit</source>
        <translation>Passt es?</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>Windows could not promise memory for a file of the model.</source>
        <translation>Windows konnte für eine Datei des Modells keinen Speicher zusagen.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/supervision.py"/>
        <source>Windows had no memory left to commit: its page file is too small.</source>
        <translation>Windows konnte keinen Speicher mehr zusagen: Die Auslagerungsdatei ist zu klein.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Windows may have no memory left to promise</source>
        <translation>Windows kann womöglich keinen Speicher mehr zusagen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>Windows promises memory only as far as the paging file reaches, and models are mapped as a whole.</source>
        <translation>Windows sagt Speicher nur so weit zu, wie die Auslagerungsdatei reicht, und Modelle werden als Ganzes eingeblendet.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Windows' paging file is too small</source>
        <translation>Die Auslagerungsdatei von Windows ist zu klein</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/screen.py"/>
        <source>Wipe</source>
        <translation>Schieberegler</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/words.py"/>
        <source>With its own settings ({width}×{height}, {frames} frames, {steps} steps) – {fits}</source>
        <translation>Mit seinen eigenen Einstellungen ({width}×{height}, {frames} Frames, {steps} Schritte) – {fits}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>Words to find it by again, with commas between; Enter keeps them (T)</source>
        <translation>Wörter zum Wiederfinden, durch Kommas getrennt; Enter speichert sie (T)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/settings.py"/>
        <source>Work in chunks and tiles</source>
        <translation>In Abschnitten und Kacheln arbeiten</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_outputs.py"/>
        <source>Write a file</source>
        <translation>In eine Datei schreiben</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/mending.py"/>
        <source>Write a model_index.json for these components in the app's data folder.</source>
        <translation>Im Datenordner der App eine model_index.json für diese Bestandteile schreiben.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_panel.py"/>
        <source>Write a prompt first.</source>
        <translation>Zuerst einen Prompt schreiben.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>Write a sentence that says what should be seen.</source>
        <translation>Einen Satz schreiben, der sagt, was zu sehen sein soll.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_outputs.py"/>
        <source>Write it as JSON lines</source>
        <translation>Als JSON-Zeilen schreiben</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_outputs.py"/>
        <source>Write to the console</source>
        <translation>Auf die Konsole schreiben</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/screen.py"/>
        <source>Write what should be seen, then press Generate.
Drop a model folder, a picture or a video made here anywhere.</source>
        <translation>Schreiben, was zu sehen sein soll, dann „Erzeugen“ drücken.
Modellordner, Bilder oder hier erzeugte Videos lassen sich überallhin ziehen.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>Wrong models are explained: {codes}.</source>
        <translation>Falsche Modelle werden erklärt: {codes}.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>You asked to stop and keep what was there.</source>
        <translation>Sie wollten anhalten und behalten, was da war.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>You cancelled it.</source>
        <translation>Sie haben ihn abgebrochen.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>Your account may not read or write there, or too many files are open.</source>
        <translation>Ihr Benutzerkonto darf dort nicht lesen oder schreiben, oder es sind zu viele Dateien geöffnet.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>Your account may not read the file, or the drive reports an error or does not answer.</source>
        <translation>Ihr Benutzerkonto darf die Datei nicht lesen, oder das Laufwerk meldet einen Fehler oder antwortet nicht.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/profile_page.py"/>
        <source>Your own, with {count} settings</source>
        <translation>Eigenes Profil, Einstellungen: {count}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/crop_dialog.py"/>
        <location filename="../../wan22_desktop/ui/transport.py"/>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/parts.py"/>
        <source>a CLIP text encoder</source>
        <translation>ein CLIP-Text-Encoder</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <source>a LoRA</source>
        <translation>ein LoRA</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/health.py"/>
        <source>a LoRA that does not belong to this model or is too strong ({names})</source>
        <translation>ein LoRA, das nicht zu diesem Modell gehört oder zu stark ist ({names})</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/checks.py"/>
        <source>a Wan pipeline</source>
        <translation>eine Wan-Pipeline</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>a background and the mask of what is replaced in it go together</source>
        <translation>ein Hintergrund und die Maske dessen, was darin ersetzt wird, gehören zusammen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/checks.py"/>
        <source>a boundary_ratio</source>
        <translation>einer boundary_ratio</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/variants.py"/>
        <source>a boundary_ratio is named: one of two experts</source>
        <translation>eine boundary_ratio ist genannt: einer von zwei Experten</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/explanation.py"/>
        <source>a code such as W2-BAD-SETTING</source>
        <translation>ein Code wie W2-BAD-SETTING</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/encoding.py"/>
        <source>a colour's value has 8 or 10 bits</source>
        <translation>ein Farbwert hat 8 oder 10 Bit</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/decoding.py"/>
        <source>a damaged VAE</source>
        <translation>ein beschädigtes VAE</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/prompting.py"/>
        <source>a damaged text encoder</source>
        <translation>ein beschädigter Text-Encoder</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <source>a diffusers folder</source>
        <translation>ein diffusers-Ordner</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/encoding.py"/>
        <source>a file that ends in {containers}, or the codec {held}</source>
        <translation>eine Datei mit der Endung {containers} oder der Codec {held}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>a first image and a video cannot both lead</source>
        <translation>ein erstes Bild und ein Video können nicht beide führen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/setting.py"/>
        <source>a folder, or nothing for the usual one</source>
        <translation>ein Ordner, oder nichts für den üblichen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <source>a key</source>
        <translation>ein Schlüssel</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/parts.py"/>
        <source>a language model</source>
        <translation>ein Sprachmodell</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>a last image needs a first one</source>
        <translation>ein letztes Bild braucht ein erstes</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/prompt_list.py"/>
        <source>a list has at most {most} MB</source>
        <translation>eine Liste hat höchstens {most} MB</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/prompt_list.py"/>
        <source>a list has at most {most} prompts</source>
        <translation>eine Liste hat höchstens {most} Prompts</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/diffusers_folder.py"/>
        <source>a model for {pipeline}</source>
        <translation>ein Modell für {pipeline}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/__init__.py"/>
        <source>a name in it is not valid Unicode</source>
        <translation>ein Name darin ist kein gültiges Unicode</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/safetensors_header.py"/>
        <source>a name occurs twice</source>
        <translation>ein Name kommt zweimal vor</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_words.py"/>
        <source>a picture and poses</source>
        <translation>ein Bild und Posen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <location filename="../../wan22_desktop/ui/model_filter.py"/>
        <source>a picture from text</source>
        <translation>ein Bild aus Text</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>a picture of the character</source>
        <translation>ein Bild der Figur</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>a pose video</source>
        <translation>ein Posenvideo</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <source>a shape that its type cannot have</source>
        <translation>eine Form, die der Typ nicht haben kann</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>a smaller number</source>
        <translation>eine kleinere Zahl</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>a smaller picture</source>
        <translation>ein kleineres Bild</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <source>a snapshot in a HuggingFace cache</source>
        <translation>ein Snapshot in einem HuggingFace-Cache</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>a step that begins like the one before is not computed to its end</source>
        <translation>ein Schritt, der wie der vorige beginnt, wird nicht zu Ende berechnet</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/retrying.py"/>
        <source>a step was computed</source>
        <translation>ein Schritt berechnet wurde</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/loras.py"/>
        <source>a strength is between {least:g} and {most:g}</source>
        <translation>eine Stärke liegt zwischen {least:g} und {most:g}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <source>a tensor's name is not text</source>
        <translation>der Name eines Tensors ist kein Text</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/setting.py"/>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/safetensors_header.py"/>
        <source>a text in its header is half a character</source>
        <translation>ein Text im Dateikopf ist ein halbes Zeichen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/loras.py"/>
        <source>a transformer of width {own}</source>
        <translation>einen Transformer der Breite {own}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <source>a value</source>
        <translation>ein Wert</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <source>a value has the unknown type {kind}</source>
        <translation>ein Wert hat den unbekannten Typ {kind}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/system/whole.py"/>
        <source>a value of the right type</source>
        <translation>ein Wert vom richtigen Typ</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_words.py"/>
        <source>a video</source>
        <translation>ein Video</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <source>a video between two images</source>
        <translation>ein Video zwischen zwei Bildern</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <source>a video from a video</source>
        <translation>ein Video aus einem Video</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <location filename="../../wan22_desktop/ui/handover.py"/>
        <source>a video from an image</source>
        <translation>ein Video aus einem Bild</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <source>a video from text</source>
        <translation>ein Video aus Text</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <source>a video led by a control video, a mask or references</source>
        <translation>ein Video, geführt von einem Steuervideo, einer Maske oder Referenzen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <source>a video of a character moved by poses and a face</source>
        <translation>ein Video einer Figur, bewegt von Posen und einem Gesicht</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>a video of the face</source>
        <translation>ein Video des Gesichts</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/contents.py"/>
        <source>a {part}</source>
        <translation>{part}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>about a second</source>
        <translation>etwa eine Sekunde</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>about {days} days</source>
        <translation>etwa {days} Tage</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>about {hours} h</source>
        <translation>etwa {hours} h</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>about {hours} h {minutes:02} min</source>
        <translation>etwa {hours} h {minutes:02} min</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>about {minutes} min</source>
        <translation>etwa {minutes} min</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>about {seconds} s</source>
        <translation>etwa {seconds} s</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/shopping.py"/>
        <source>about {size:.2f} GB</source>
        <translation>etwa {size:.2f} GB</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_box.py"/>
        <source>about {tokens} of {most} tokens</source>
        <translation>etwa {tokens} von {most} Tokens</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>adds new noise after every step; for models distilled to a few steps</source>
        <translation>fügt nach jedem Schritt neues Rauschen hinzu; für Modelle, die auf wenige Schritte destilliert sind</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>all at once would keep the card from drawing the desktop, and Windows would reset it</source>
        <translation>alles auf einmal würde die Karte hindern, den Desktop zu zeichnen, und Windows würde sie zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>all of it would take {whole}, and {free} are free: {way}</source>
        <translation>alles zusammen bräuchte {whole}, frei sind {free}: {way}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/others.py"/>
        <source>an AUTOMATIC1111-like program</source>
        <translation>ein Programm nach Art von AUTOMATIC1111</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover.py"/>
        <source>an I2V or TI2V model</source>
        <translation>ein I2V- oder TI2V-Modell</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <source>an array has elements of the type {inner}</source>
        <translation>ein Feld hat Elemente vom Typ {inner}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_words.py"/>
        <source>an image</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/variants.py"/>
        <source>an image embedder (CLIP branch): Wan2.1 image-to-video</source>
        <translation>eine Bild-Einbettung (CLIP-Zweig): Wan2.1 Bild zu Video</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/parts.py"/>
        <source>another diffusion transformer</source>
        <translation>ein anderer Diffusion-Transformer</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>another one</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/loras.py"/>
        <source>another transformer</source>
        <translation>einen anderen Transformer</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profiles.py"/>
        <source>any job</source>
        <translation>irgendein Auftrag</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <source>array elements</source>
        <translation>Elemente eines Feldes</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>as the authors sample this model</source>
        <translation>so, wie die Autoren dieses Modell verwenden</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>as the authors sample: the most exact for its steps</source>
        <translation>so, wie die Autoren ihn verwenden: der genaueste für seine Schrittzahl</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>at guidance 1 there is nothing to steer away from</source>
        <translation>bei Guidance 1 gibt es nichts, wovon weggelenkt wird</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/weights/building.py"/>
        <source>at least 1</source>
        <translation>mindestens 1</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>at least {least}</source>
        <translation>mindestens {least}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/loras.py"/>
        <source>at most {most}</source>
        <translation>höchstens {most}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>at most {most} characters</source>
        <translation>höchstens {most} Zeichen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>attention in {count} parts</source>
        <translation>Attention in {count} Teilen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>attention: {kind}</source>
        <translation>Attention: {kind}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/engine/queue.py"/>
        <source>before it began</source>
        <translation>bevor er begann</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/system/jobs.py"/>
        <source>before its second half</source>
        <translation>vor der zweiten Hälfte</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/denoising.py"/>
        <source>before step {number}</source>
        <translation>vor Schritt {number}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/running.py"/>
        <source>before the model was loaded</source>
        <translation>bevor das Modell geladen wurde</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_filter.py"/>
        <source>between two images</source>
        <translation>zwischen zwei Bildern</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>bfloat16, half</source>
        <translation>bfloat16, halb</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/health.py"/>
        <source>black</source>
        <translation>schwarz</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>blocks are brought one by one while others compute</source>
        <translation>Blöcke kommen einzeln, während andere rechnen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>blocks are brought one by one, straight from their files, as main memory does not hold them</source>
        <translation>Blöcke kommen einzeln, direkt aus ihren Dateien, weil der Arbeitsspeicher sie nicht fasst</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/memory.py"/>
        <source>blocks of the text encoder</source>
        <translation>Blöcke des Text-Encoders</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/memory.py"/>
        <source>blocks of the transformer</source>
        <translation>Blöcke des Transformers</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/ladder.py"/>
        <source>blocks straight from the files</source>
        <translation>Blöcke direkt aus den Dateien</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/memory.py"/>
        <source>blocks that are read</source>
        <translation>Blöcke, die gelesen werden</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>both images, or none</source>
        <translation>beide Bilder oder keines</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>both passes of guidance at once</source>
        <translation>beide Durchgänge der Guidance zugleich</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>both to replace somebody in a video, or none</source>
        <translation>beide, um jemanden in einem Video zu ersetzen, oder keines</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>both would need more main memory than {both}</source>
        <translation>beide bräuchten mehr Arbeitsspeicher als {both}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/timeline.py"/>
        <source>boundary {boundary:g}</source>
        <translation>Grenze {boundary:g}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/registry.py"/>
        <source>boundary_ratio is there if, and only if, there are two experts</source>
        <translation>boundary_ratio ist genau dann da, wenn es zwei Experten gibt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/validation.py"/>
        <source>bundled model</source>
        <translation>mitgeliefertes Modell</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/diffusers_folder.py"/>
        <source>but the transformer has no {part}</source>
        <translation>aber dem Transformer fehlt: {part}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/supervision.py"/>
        <source>by ending its process</source>
        <translation>durch Beenden des Prozesses</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/output_group.py"/>
        <source>by the graphics card</source>
        <translation>durch die Grafikkarte</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <source>bytes of a key</source>
        <translation>Byte eines Schlüssels</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <source>bytes of a text</source>
        <translation>Byte eines Textes</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <source>bytes of a value</source>
        <translation>Byte eines Wertes</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>cache quality</source>
        <translation>Cache-Qualität</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/variants.py"/>
        <source>casual_audio_encoder and audio_injector: speech-to-video</source>
        <translation>casual_audio_encoder und audio_injector: Sprache zu Video</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>cleanup</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/ladder.py"/>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>compiled blocks</source>
        <translation>kompilierte Blöcke</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>component loading</source>
        <translation>Laden der Bestandteile</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>config.json and the weights come from different models or editions.</source>
        <translation>config.json und die Gewichte stammen aus verschiedenen Modellen oder Ausgaben.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>control scale</source>
        <translation>Stärke der Führung</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/smoke.py"/>
        <source>control video</source>
        <translation>Steuervideo</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_words.py"/>
        <source>control videos</source>
        <translation>Steuervideos</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/variants.py"/>
        <source>control_adapter: Fun-Camera</source>
        <translation>control_adapter: Fun-Camera</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/doctor.py"/>
        <source>cuts the prompt into tokens</source>
        <translation>zerlegt den Prompt in Tokens</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <location filename="../../wan22_desktop/observability/validation.py"/>
        <source>data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/checks.py"/>
        <source>decoder.conv_in.weight is missing; a Wan VAE has 5 dimensions</source>
        <translation>decoder.conv_in.weight fehlt; ein Wan-VAE hat 5 Dimensionen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/checks.py"/>
        <source>decoder.conv_in.weight is {count}-dimensional; a Wan VAE has 5 dimensions</source>
        <translation>decoder.conv_in.weight hat {count} Dimensionen; ein Wan-VAE hat 5</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/checks.py"/>
        <source>decoder.conv_in.weight is {shape}, config.json wants {wanted}</source>
        <translation>decoder.conv_in.weight ist {shape}, config.json verlangt {wanted}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/event.py"/>
        <source>decoding</source>
        <translation>Dekodieren</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>default_precision asks for it in the settings</source>
        <translation>default_precision verlangt es in den Einstellungen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/registry.py"/>
        <source>defaults.{name} is not within {low} and {high}</source>
        <translation>defaults.{name} liegt nicht zwischen {low} und {high}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/event.py"/>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>denoising</source>
        <translation>Entrauschen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>details may change a little</source>
        <translation>Details können sich leicht ändern</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/output_group.py"/>
        <source>differences are found by looking for them; a fraction of the size</source>
        <translation>Unterschiede nur beim Suchen zu finden; ein Bruchteil der Größe</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>disk space</source>
        <translation>Speicherplatz</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_list.py"/>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <location filename="../../wan22_desktop/planning/memory.py"/>
        <source>driver</source>
        <translation>Treiber</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/ladder.py"/>
        <source>eight-bit weights</source>
        <translation>8-Bit-Gewichte</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>enable_chunked_processing is off in the settings</source>
        <translation>enable_chunked_processing ist in den Einstellungen aus</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>enable_cpu_offload is off in the settings</source>
        <translation>enable_cpu_offload ist in den Einstellungen aus</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>enable_optimization is off in the settings</source>
        <translation>enable_optimization ist in den Einstellungen aus</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/disk.py"/>
        <source>encoded prompt</source>
        <translation>kodierter Prompt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>encoder</source>
        <translation>Encoder</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/event.py"/>
        <source>encoding prompt</source>
        <translation>Prompt kodieren</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>end to end</source>
        <translation>Gesamtlauf</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>error handling</source>
        <translation>Fehlerbehandlung</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/system/whole.py"/>
        <source>every line is in force</source>
        <translation>jede Zeile gilt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>every step is computed</source>
        <translation>jeder Schritt wird berechnet</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>everything at once</source>
        <translation>alles auf einmal</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>everything fits on the card</source>
        <translation>alles passt auf die Karte</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/writer.py"/>
        <source>exit code {code}</source>
        <translation>Exit-Code {code}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/loras.py"/>
        <source>expert of {name}</source>
        <translation>Experte von {name}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/smoke.py"/>
        <source>face video</source>
        <translation>Gesichtsvideo</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/variants.py"/>
        <source>face_adapter and motion_encoder: Animate</source>
        <translation>face_adapter und motion_encoder: Animate</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/engine/reading.py"/>
        <source>ffmpeg cannot be started: {reason}</source>
        <translation>ffmpeg lässt sich nicht starten: {reason}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/causes.py"/>
        <source>ffmpeg could not write the file: the disk is full, or the card's encoder failed.</source>
        <translation>ffmpeg konnte die Datei nicht schreiben: Der Datenträger ist voll, oder der Encoder der Karte hat versagt.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>ffmpeg failed.</source>
        <translation>ffmpeg ist gescheitert.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>ffmpeg is missing</source>
        <translation>ffmpeg fehlt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>ffmpeg stopped: {reason}.</source>
        <translation>ffmpeg brach ab: {reason}.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <source>finished</source>
        <translation>fertig</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>float16, half</source>
        <translation>float16, halb</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/health.py"/>
        <location filename="../../wan22_desktop/generation/prompting.py"/>
        <source>float16, whose numbers end at 65504</source>
        <translation>float16, dessen Zahlen bei 65504 enden</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>float32, full</source>
        <translation>float32, voll</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/fit_panel.py"/>
        <location filename="../../wan22_desktop/ui/fold.py"/>
        <source>folded</source>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>folder for videos</source>
        <translation>Ordner für Videos</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>frames are decoded</source>
        <translation>Frames dekodieren</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/memory.py"/>
        <source>frames that wait</source>
        <translation>wartende Frames</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/disk.py"/>
        <source>frames that wait for their palette</source>
        <translation>Frames, die auf ihre Palette warten</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/retrying.py"/>
        <source>frames were decoded</source>
        <translation>Frames dekodiert wurden</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/shopping.py"/>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_filter.py"/>
        <source>from a video</source>
        <translation>aus einem Video</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_filter.py"/>
        <source>from an image</source>
        <translation>aus einem Bild</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_filter.py"/>
        <source>from text</source>
        <translation>aus Text</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_html.py"/>
        <source>from {source}</source>
        <translation>von {source}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/ladder.py"/>
        <source>full precision (float32)</source>
        <translation>volle Genauigkeit (float32)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>full precision would not fit into main memory</source>
        <translation>volle Genauigkeit würde nicht in den Arbeitsspeicher passen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/validation.py"/>
        <source>graphics card</source>
        <translation>Grafikkarte</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>graphics card {index}</source>
        <translation>Grafikkarte {index}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>graphics cards do not encode {name} in {depth} bits</source>
        <translation>Grafikkarten kodieren {name} nicht mit {depth} Bit</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/failures.py"/>
        <source>graphics memory</source>
        <translation>Grafikspeicher</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>guidance interval</source>
        <translation>Guidance-Bereich</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>guidance of the low-noise expert</source>
        <translation>Guidance des Low-Noise-Experten</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/timeline.py"/>
        <source>guidance {guidance:g}</source>
        <translation>Guidance {guidance:g}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <source>guidance {high:g}</source>
        <translation>Guidance {high:g}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>guidance {high:g} / {low:g}</source>
        <translation>Guidance {high:g} / {low:g}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/ladder.py"/>
        <source>half precision (bfloat16), which changes the picture a little</source>
        <translation>halbe Genauigkeit (bfloat16), was das Bild ein wenig ändert</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>half precision gives black or blotched frames on some cards</source>
        <translation>halbe Genauigkeit ergibt auf manchen Karten schwarze oder fleckige Frames</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/lora_changes.py"/>
        <source>has {count} tensors, and none is for a Wan transformer; the first is {first}</source>
        <translation>hat {count} Tensoren, und keiner gehört zu einem Wan-Transformer; der erste ist {first}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <source>high</source>
        <translation>High</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/event.py"/>
        <source>high noise</source>
        <translation>High Noise</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>high steps</source>
        <translation>High-Noise-Schritte</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <location filename="../../wan22_desktop/generation/smoke.py"/>
        <source>high-noise expert</source>
        <translation>High-Noise-Experte</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/lora_changes.py"/>
        <source>holds whole weights, and no changes to any</source>
        <translation>enthält ganze Gewichte und keine Änderungen daran</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>image crop</source>
        <translation>Bildausschnitt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <location filename="../../wan22_desktop/planning/memory.py"/>
        <source>image encoder</source>
        <translation>Bild-Encoder</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <source>image processor</source>
        <translation>Bildvorbereitung</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/variants.py"/>
        <source>image-to-video (16 noise, 4 mask, 16 image)</source>
        <translation>Bild zu Video (16 Rauschen, 4 Maske, 16 Bild)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>in full precision frames would have to be cut into smaller tiles, which is less exact</source>
        <translation>mit voller Genauigkeit müssten Frames in kleinere Kacheln geteilt werden, was weniger genau ist</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/denoising.py"/>
        <source>in step {number} of {total}</source>
        <translation>in Schritt {number} von {total}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_words.py"/>
        <source>in {folder}</source>
        <translation>in {folder}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>in {precision} they would fill memory or have to be brought for every step</source>
        <translation>in {precision} würden sie den Speicher füllen oder müssten für jeden Schritt geholt werden</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>in {precision} they would fill the card or have to be brought for every step</source>
        <translation>in {precision} würden sie die Karte füllen oder müssten für jeden Schritt geholt werden</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/health.py"/>
        <source>infinite or undefined numbers</source>
        <translation>unendliche oder undefinierte Zahlen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>initialisation</source>
        <translation>Start</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/event.py"/>
        <source>inspecting</source>
        <translation>Untersuchen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>integration points</source>
        <translation>Zusammenspiel</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/shopping.py"/>
        <source>into</source>
        <translation>nach</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_html.py"/>
        <source>into {place}</source>
        <translation>nach {place}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/lora_changes.py"/>
        <source>is a GGUF file</source>
        <translation>ist eine GGUF-Datei</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/loras.py"/>
        <source>is damaged or of an unknown kind: {error}</source>
        <translation>ist beschädigt oder von unbekannter Art: {error}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/lora_changes.py"/>
        <source>is no safetensors file</source>
        <translation>ist keine safetensors-Datei</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover.py"/>
        <source>is the start image now</source>
        <translation>ist jetzt das Startbild</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <source>it claims {count} {what}</source>
        <translation>angeblich {count} {what}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <source>it claims {dimensions} dimensions</source>
        <translation>angeblich {dimensions} Dimensionen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <source>it claims {length} bytes of a tensor's name</source>
        <translation>angeblich {length} Byte für den Namen eines Tensors</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <source>it does not begin with GGUF</source>
        <translation>die Datei beginnt nicht mit GGUF</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/acceleration.py"/>
        <source>it gave numbers that are infinite or undefined</source>
        <translation>heraus kamen unendliche oder undefinierte Zahlen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/acceleration.py"/>
        <source>it gave other numbers than it should (likeness {likeness:.4f})</source>
        <translation>heraus kamen andere Zahlen als erwartet (Ähnlichkeit {likeness:.4f})</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/acceleration.py"/>
        <source>it gave the shape {shape} for {wanted}</source>
        <translation>die Ausgabe hat die Form {shape} statt {wanted}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/folder.py"/>
        <source>it has more than {most} MB</source>
        <translation>mehr als {most} MB groß</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/contents.py"/>
        <source>it has no blocks</source>
        <translation>keine Blöcke vorhanden</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/checks.py"/>
        <source>it has no patch_embedding.weight</source>
        <translation>patch_embedding.weight fehlt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/prompt_list.py"/>
        <source>it has no prompt</source>
        <translation>der Prompt fehlt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/folder.py"/>
        <source>it has no weight_map</source>
        <translation>weight_map fehlt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/prompt_list.py"/>
        <source>it has {cells} cells for {columns} columns; a text with commas stands in quotes</source>
        <translation>die Zeile hat {cells} Zellen für {columns} Spalten; ein Text mit Kommas steht in Anführungszeichen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/kept.py"/>
        <source>it holds no kept latents</source>
        <translation>darin sind keine behaltenen Latents</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/writer.py"/>
        <source>it is a file</source>
        <translation>das ist eine Datei</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/writer.py"/>
        <source>it is a folder</source>
        <translation>das ist ein Ordner</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/writer.py"/>
        <source>it is a folder with other files in it</source>
        <translation>das ist ein Ordner mit anderen Dateien darin</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>it is a share between 0 and 1</source>
        <translation>der Wert ist ein Anteil zwischen 0 und 1</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/variants.py"/>
        <source>it is alone, and that model has a single transformer</source>
        <translation>allein vorhanden, und jenes Modell hat nur einen Transformer</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/variants.py"/>
        <source>it is alone, and that model has a single transformer: {model}</source>
        <translation>allein vorhanden, und jenes Modell hat nur einen Transformer: {model}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>it is exact</source>
        <translation>es ist genau</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/registry.py"/>
        <source>it is no file of less than 1 MB</source>
        <translation>keine Datei von weniger als 1 MB</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <location filename="../../wan22_desktop/inspection/safetensors_header.py"/>
        <source>it is not a regular file</source>
        <translation>keine gewöhnliche Datei</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/companions.py"/>
        <source>it is not among these files</source>
        <translation>nicht unter diesen Dateien</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/folder.py"/>
        <source>it is not an object</source>
        <translation>kein JSON-Objekt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/acceleration.py"/>
        <source>it is not installed</source>
        <translation>es ist nicht installiert</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/prompt_list.py"/>
        <source>it is not text in UTF-8</source>
        <translation>kein Text in UTF-8</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/reader.py"/>
        <source>it is not there any more</source>
        <translation>die Datei ist nicht mehr da</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>it is too long</source>
        <translation>das ist zu lang</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/experts.py"/>
        <source>it lies in {folder}: the {expert}</source>
        <translation>liegt in {folder}: der {expert}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>it lies within 0 and 1, from less to more</source>
        <translation>er liegt zwischen 0 und 1, vom kleineren zum größeren Wert</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>it must be above 0 and at most 1</source>
        <translation>der Wert muss über 0 und höchstens 1 sein</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/system/jobs.py"/>
        <source>it must be above 0 and at most {most:g}</source>
        <translation>der Wert muss über 0 und höchstens {most:g} sein</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>it must be between 0 and 2</source>
        <translation>der Wert muss zwischen 0 und 2 liegen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>it must be between 0 and {most}</source>
        <translation>der Wert muss zwischen 0 und {most} liegen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/prompt_list.py"/>
        <source>it must be between 1 and {most}</source>
        <translation>der Wert muss zwischen 1 und {most} liegen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>it must be between {low:g} and {high:g}</source>
        <translation>der Wert muss zwischen {low:g} und {high:g} liegen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/folder.py"/>
        <source>it names no files</source>
        <translation>darin sind keine Dateien genannt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/checks.py"/>
        <source>it names two experts, but no boundary_ratio between 0 and 1 at which they switch</source>
        <translation>zwei Experten sind genannt, aber keine boundary_ratio zwischen 0 und 1, bei der sie wechseln</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/folder.py"/>
        <source>it names {count} files</source>
        <translation>darin sind {count} Dateien genannt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>it needs a last image too</source>
        <translation>es braucht auch ein letztes Bild</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>it shows who is moved</source>
        <translation>es zeigt, wer bewegt wird</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>it starts from an image: give one</source>
        <translation>es beginnt mit einem Bild: eines angeben</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover.py"/>
        <source>it takes no picture</source>
        <translation>es nimmt kein Bild</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>it was asked for</source>
        <translation>so verlangt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/safetensors_header.py"/>
        <source>its __metadata__ is not a table of strings</source>
        <translation>__metadata__ ist keine Tabelle von Texten</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <source>its alignment is {alignment}</source>
        <translation>die Ausrichtung ist {alignment}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/checks.py"/>
        <source>its config.json differs from the other expert's, so they are not of one model</source>
        <translation>die config.json unterscheidet sich von der des anderen Experten, sie gehören also nicht zu einem Modell</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profiles.py"/>
        <source>its ending says nothing</source>
        <translation>die Endung sagt nichts</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/safetensors_header.py"/>
        <source>its header claims {length} bytes</source>
        <translation>der Dateikopf soll {length} Byte lang sein</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/safetensors_header.py"/>
        <source>its header does not begin with {brace}</source>
        <translation>der Dateikopf beginnt nicht mit {brace}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <source>its header has no end within 64 MB</source>
        <translation>der Dateikopf endet nicht innerhalb von 64 MB</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/safetensors_header.py"/>
        <source>its header is not valid JSON ({error})</source>
        <translation>der Dateikopf ist kein gültiges JSON ({error})</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/continuing.py"/>
        <source>its latents are {shape}, {wanted} are needed</source>
        <translation>die Latents sind {shape}, gebraucht werden {wanted}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/loose.py"/>
        <source>its metadata say general.name = {text!r}: {family}</source>
        <translation>laut Metadaten general.name = {text!r}: {family}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/loose.py"/>
        <source>its metadata say model_type = {text!r}: {family}</source>
        <translation>laut Metadaten model_type = {text!r}: {family}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/experts.py"/>
        <source>its metadata say {key} = {value!r}: the {expert}</source>
        <translation>laut Metadaten {key} = {value!r}: der {expert}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/loose.py"/>
        <source>its name is {text!r}: {family}</source>
        <translation>der Name ist {text!r}: {family}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/experts.py"/>
        <source>its name {part!r} says so: the {expert}</source>
        <translation>laut Namensteil {part!r}: der {expert}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/smoke.py"/>
        <source>its output does not change with the latents</source>
        <translation>die Ausgabe reagiert nicht auf die Latents</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/smoke.py"/>
        <source>its output does not change with the {input}</source>
        <translation>die Ausgabe reagiert nicht auf diese Eingabe: {input}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/smoke.py"/>
        <source>its output has the shape {shape} instead of {wanted}</source>
        <translation>die Ausgabe hat die Form {shape} statt {wanted}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/smoke.py"/>
        <source>its output holds values that are not numbers</source>
        <translation>die Ausgabe enthält Werte, die keine Zahlen sind</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>its poses move the character</source>
        <translation>seine Posen bewegen die Figur</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/likeness.py"/>
        <source>its small tensors differ by {distance:.1%} from those of {model}</source>
        <translation>die kleinen Tensoren weichen um {distance:.1%} von denen von {model} ab</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/likeness.py"/>
        <source>its small tensors differ by {distance:.1%} from those of {model}, the {expert}</source>
        <translation>die kleinen Tensoren weichen um {distance:.1%} von denen von {model} ab, der {expert}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/weights/building.py"/>
        <source>its storage {kind} cannot be unpacked here</source>
        <translation>die Speicherart {kind} lässt sich hier nicht entpacken</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/contents.py"/>
        <source>its tensors are those of {what}</source>
        <translation>die Tensoren sind die von: {what}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/checks.py"/>
        <source>its tensors have {name} {have}, config.json says {wanted}</source>
        <translation>laut Tensoren ist {name} {have}, laut config.json {wanted}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/weights/building.py"/>
        <source>its tensors tell no {part} that can be built ({error})</source>
        <translation>aus den Tensoren geht kein baubarer Teil „{part}“ hervor ({error})</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>its transformer has no place for that</source>
        <translation>sein Transformer hat dafür keinen Platz</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <source>its version {version} is not known</source>
        <translation>die Version {version} ist nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/contents.py"/>
        <source>its weights are stored as {stored}, but config.json has no quantization_config</source>
        <translation>die Gewichte sind als {stored} gespeichert, in config.json fehlt aber quantization_config</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/contents.py"/>
        <source>its weights are stored as {stored}, but config.json says {said}</source>
        <translation>die Gewichte sind als {stored} gespeichert, laut config.json aber als {said}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/checks.py"/>
        <source>its weights have {count} latent channels, config.json says {wanted}</source>
        <translation>die Gewichte haben {count} Latent-Kanäle, laut config.json sind es {wanted}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/diffusers_folder.py"/>
        <source>its weights hold more than one component</source>
        <translation>die Gewichte enthalten mehr als einen Bestandteil</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/diffusers_folder.py"/>
        <source>its weights hold no tensors</source>
        <translation>die Gewichte enthalten keine Tensoren</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/checks.py"/>
        <source>its {part} is a {kind}, not a {wanted}</source>
        <translation>der Teil „{part}“ ist {kind}, nicht {wanted}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/scope_tree.py"/>
        <source>job {job}</source>
        <translation>Auftrag {job}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <source>key-value pairs</source>
        <translation>Schlüssel-Wert-Paare</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>last image</source>
        <translation>letztes Bild</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>last image crop</source>
        <translation>Ausschnitt des letzten Bildes</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/smoke.py"/>
        <location filename="../../wan22_desktop/planning/disk.py"/>
        <source>latents</source>
        <translation>Latents</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/caches.py"/>
        <source>latents of finished and stopped jobs, to go on from</source>
        <translation>Latents fertiger und angehaltener Aufträge, zum Weitermachen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/variants.py"/>
        <source>latents of {channels} channels</source>
        <translation>Latents mit {channels} Kanälen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>lean blocks</source>
        <translation>sparsame Blöcke</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_filter.py"/>
        <source>led by a control video, a mask or references</source>
        <translation>geführt von einem Steuervideo, einer Maske oder Referenzen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>less detail, and motion is less steady</source>
        <translation>weniger Details und unruhigere Bewegung</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/prompt_list.py"/>
        <source>line {number}: {why}</source>
        <translation>Zeile {number}: {why}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/event.py"/>
        <source>loading</source>
        <translation>Laden</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/failures.py"/>
        <source>loading {part}</source>
        <translation>Laden von {part}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>log folder</source>
        <translation>Protokollordner</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/doctor.py"/>
        <source>looks at the first image</source>
        <translation>sieht das erste Bild an</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <source>low</source>
        <translation>Low</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/event.py"/>
        <source>low noise</source>
        <translation>Low Noise</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <location filename="../../wan22_desktop/generation/smoke.py"/>
        <source>low-noise expert</source>
        <translation>Low-Noise-Experte</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <location filename="../../wan22_desktop/generation/failures.py"/>
        <location filename="../../wan22_desktop/planning/plan.py"/>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>main memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>many years</source>
        <translation>viele Jahre</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/health.py"/>
        <source>mean brightness {brightness:.0f} of 255</source>
        <translation>mittlere Helligkeit {brightness:.0f} von 255</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/running.py"/>
        <source>measuring this machine</source>
        <translation>Messen dieses Rechners</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/validation.py"/>
        <source>memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/plan.py"/>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>memory on {card}</source>
        <translation>Speicher auf {card}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/upkeep_dialog.py"/>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/checks.py"/>
        <source>model_index.json does not name it</source>
        <translation>in model_index.json nicht genannt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>model_index.json has no boundary_ratio; {value} was taken, which is what {variant} was published with.</source>
        <translation>In model_index.json steht keine boundary_ratio; genommen wurde {value}, wie bei der Veröffentlichung von {variant}.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>model_index.json is missing</source>
        <translation>model_index.json fehlt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/checks.py"/>
        <source>model_index.json names {name}, but the folder {folder}/ is not there</source>
        <translation>model_index.json nennt {name}, aber den Ordner {folder}/ gibt es nicht</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>model_index.json names {pipeline}; {reason}.</source>
        <translation>model_index.json nennt {pipeline}; {reason}.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/caches.py"/>
        <source>models in another form</source>
        <translation>Modelle in anderer Form</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/diffusers_folder.py"/>
        <source>motion encoder</source>
        <translation>Bewegungs-Encoder</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/engine/gallery.py"/>
        <source>moving to the trash</source>
        <translation>In den Papierkorb legen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/engine/gallery.py"/>
        <source>moving {count} videos to the trash</source>
        <translation>{count} Videos in den Papierkorb legen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>negative prompt</source>
        <translation>negativer Prompt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/diffusers_folder.py"/>
        <source>neither {one} nor {other} is in its folder</source>
        <translation>weder {one} noch {other} liegt in seinem Ordner</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/validation.py"/>
        <source>no NVIDIA card found: videos are made on the processor</source>
        <translation>keine NVIDIA-Karte gefunden: Videos werden auf dem Prozessor erzeugt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/plan.py"/>
        <source>no NVIDIA card was found</source>
        <translation>keine NVIDIA-Karte wurde gefunden</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>no cache is chosen</source>
        <translation>kein Cache ist gewählt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/output_group.py"/>
        <source>no difference that an eye finds</source>
        <translation>kein Unterschied, den das Auge findet</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/verification.py"/>
        <source>no file was read to its end</source>
        <translation>keine Datei wurde bis zum Ende gelesen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/reader.py"/>
        <source>no frame can be decoded</source>
        <translation>kein Frame lässt sich dekodieren</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/reader.py"/>
        <source>no frame can be decoded from number {start} on</source>
        <translation>ab Nummer {start} lässt sich kein Frame dekodieren</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <source>no known layout</source>
        <translation>keine bekannte Ordnung</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>no other way is allowed</source>
        <translation>kein anderer Weg ist erlaubt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/diffusers_folder.py"/>
        <source>no pipeline</source>
        <translation>keine Pipeline</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/encoding.py"/>
        <source>no player takes {name} in a {container} file</source>
        <translation>kein Player spielt {name} in einer {container}-Datei ab</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/explanation.py"/>
        <source>no problem has this code</source>
        <translation>kein Problem hat diesen Code</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/conditioning.py"/>
        <source>no readable picture ({error})</source>
        <translation>kein lesbares Bild ({error})</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/safetensors_header.py"/>
        <source>no type</source>
        <translation>keinen Typ</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>no video is begun from</source>
        <translation>kein Video dient als Ausgangspunkt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>no weights that wait elsewhere</source>
        <translation>keine Gewichte, die anderswo warten</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/system/whole.py"/>
        <source>no wish has this name</source>
        <translation>kein Wunsch trägt diesen Namen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/ladder.py"/>
        <source>no {what}</source>
        <translation>ohne {what}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/loras.py"/>
        <source>none of its {count} changes has a place there</source>
        <translation>keine der {count} Änderungen hat dort einen Platz</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/loras_group.py"/>
        <source>none; drop .safetensors files here</source>
        <translation>keine; .safetensors-Dateien hierher ziehen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/validation.py"/>
        <source>not installed; run: python3 start.py setup</source>
        <translation>nicht installiert; ausführen: python3 start.py setup</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_list.py"/>
        <source>not rated</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>nothing is lost but time</source>
        <translation>verloren geht nur Zeit</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>nothing leads the video</source>
        <translation>nichts führt das Video</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_html.py"/>
        <source>nothing that this version can make</source>
        <translation>nichts, was diese Version erzeugen kann</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/health.py"/>
        <source>numbers as large as {largest:.3g}</source>
        <translation>Zahlen bis {largest:.3g}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_filter.py"/>
        <source>of a character moved by poses and a face</source>
        <translation>einer Figur, bewegt von Posen und einem Gesicht</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/pair_dialog.py"/>
        <source>of {model}</source>
        <translation>aus {model}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/pair_dialog.py"/>
        <source>of {model}, {size}</source>
        <translation>aus {model}, {size}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/ladder.py"/>
        <source>offload by {way}</source>
        <translation>Auslagern nach {way}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>offload: {way}</source>
        <translation>Auslagern: {way}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/setting.py"/>
        <source>on or off</source>
        <translation>an oder aus</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>on the processor</source>
        <translation>auf dem Prozessor</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>one alone does not fill the card</source>
        <translation>einer allein lastet die Karte nicht aus</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>one alone does not fill the processor</source>
        <translation>einer allein lastet den Prozessor nicht aus</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>one component after the other is brought to the card</source>
        <translation>ein Bestandteil nach dem anderen kommt auf die Karte</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>one expert at a time</source>
        <translation>nur ein Experte auf einmal</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/ladder.py"/>
        <source>one expert in memory at a time</source>
        <translation>nur ein Experte auf einmal im Speicher</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>one of them</source>
        <translation>eines davon</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>one per physical core</source>
        <translation>einer je Prozessorkern</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/fit_panel.py"/>
        <location filename="../../wan22_desktop/ui/fold.py"/>
        <source>open</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/means.py"/>
        <source>optimisations are turned off in the settings (enable_optimization)</source>
        <translation>Optimierungen sind in den Einstellungen abgeschaltet (enable_optimization)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/loras.py"/>
        <source>other shapes</source>
        <translation>andere Formen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/validation.py"/>
        <source>output folder</source>
        <translation>Zielordner</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/doctor.py"/>
        <source>part of the model</source>
        <translation>Teil des Modells</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/variants.py"/>
        <source>patch_embedding.weight has {channels} input channels: {means}</source>
        <translation>patch_embedding.weight hat {channels} Eingangskanäle: {means}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/checks.py"/>
        <source>patch_embedding.weight is {shape}, config.json wants {wanted}</source>
        <translation>patch_embedding.weight ist {shape}, config.json verlangt {wanted}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>performance monitoring</source>
        <translation>Leistungsmessung</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <location filename="../../wan22_desktop/generation/smoke.py"/>
        <location filename="../../wan22_desktop/ui/gallery_list.py"/>
        <location filename="../../wan22_desktop/ui/job_list.py"/>
        <location filename="../../wan22_desktop/ui/transport.py"/>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>pictures are encoded</source>
        <translation>Bilder kodieren</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/retrying.py"/>
        <source>pictures were encoded</source>
        <translation>Bilder kodiert wurden</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/registry.py"/>
        <source>pipelines names a class for each task, and for no other</source>
        <translation>pipelines nennt eine Klasse für jede Aufgabe, und für keine andere</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/event.py"/>
        <source>planning</source>
        <translation>Planen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/smoke.py"/>
        <source>pose video</source>
        <translation>Posenvideo</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/doctor.py"/>
        <source>prepares the first image</source>
        <translation>bereitet das erste Bild vor</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/validation.py"/>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>processors compute it exactly and without conversion</source>
        <translation>Prozessoren berechnen es genau und ohne Umwandlung</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/memory.py"/>
        <source>program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/caches.py"/>
        <source>prompts that were encoded before</source>
        <translation>früher kodierte Prompts</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <source>quantised weights (GGUF)</source>
        <translation>quantisierte Gewichte (GGUF)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/basics_group.py"/>
        <source>random</source>
        <translation>zufällig</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_list.py"/>
        <source>rated {rating} of {best}</source>
        <translation>bewertet mit {rating} von {best}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/engine/gallery.py"/>
        <source>rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/doctor.py"/>
        <source>reads the prompt</source>
        <translation>liest den Prompt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/variants.py"/>
        <source>ref_conv: Fun-Control</source>
        <translation>ref_conv: Fun-Control</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>resource management</source>
        <translation>Verwaltung der Ressourcen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/event.py"/>
        <source>saving</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/doctor.py"/>
        <source>says how noise is taken away</source>
        <translation>bestimmt, wie das Rauschen entfernt wird</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <source>scheduler</source>
        <translation>Scheduler</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/memory.py"/>
        <source>second transformer</source>
        <translation>zweiter Transformer</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/system/whole.py"/>
        <source>settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <location filename="../../wan22_desktop/observability/validation.py"/>
        <source>settings folder</source>
        <translation>Einstellungsordner</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>shift {shift:g}</source>
        <translation>Shift {shift:g}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>shorter and smaller</source>
        <translation>kürzer und kleiner</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/event.py"/>
        <source>single</source>
        <translation>einzeln</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/shopping.py"/>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/caches.py"/>
        <source>small pictures of models and videos</source>
        <translation>kleine Bilder von Modellen und Videos</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/decoding.py"/>
        <source>small tiles</source>
        <translation>kleine Kacheln</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/decoding.py"/>
        <source>small tiles on the processor</source>
        <translation>kleine Kacheln auf dem Prozessor</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>smooth, close to UniPC</source>
        <translation>glatt, ähnlich wie UniPC</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>some steps are foretold from the ones before</source>
        <translation>manche Schritte werden aus den vorherigen vorausgesagt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/ladder.py"/>
        <source>step cache</source>
        <translation>Schritt-Cache</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>step cache {kind}</source>
        <translation>Schritt-Cache {kind}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>step cache: {kind}</source>
        <translation>Schritt-Cache: {kind}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/running.py"/>
        <source>step {number}</source>
        <translation>Schritt {number}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/denoising.py"/>
        <source>step {number} of {total}</source>
        <translation>Schritt {number} von {total}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>steps of the high-noise expert</source>
        <translation>Schritte des High-Noise-Experten</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>steps that are known to change little are left out</source>
        <translation>Schritte, die bekanntlich wenig ändern, werden ausgelassen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/running.py"/>
        <source>steps {first} and {second}</source>
        <translation>Schritte {first} und {second}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_list.py"/>
        <source>tagged {tags}</source>
        <translation>Schlagwörter {tags}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/engine/gallery.py"/>
        <source>tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/safetensors_header.py"/>
        <source>tensors overlap</source>
        <translation>Tensoren überlappen sich</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/smoke.py"/>
        <location filename="../../wan22_desktop/ui/model_words.py"/>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <location filename="../../wan22_desktop/planning/memory.py"/>
        <source>text encoder</source>
        <translation>Text-Encoder</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/variants.py"/>
        <source>text-to-video</source>
        <translation>Text zu Video</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/diffusers_folder.py"/>
        <source>that is no Wan pipeline that is known here</source>
        <translation>das ist keine hier bekannte Wan-Pipeline</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/loras.py"/>
        <source>that is too many</source>
        <translation>das sind zu viele</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>the VAE computes in full precision</source>
        <translation>das VAE rechnet mit voller Genauigkeit</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>the VAE computes in half precision, which some cards do badly</source>
        <translation>das VAE rechnet mit halber Genauigkeit, was manche Karten schlecht können</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/ladder.py"/>
        <source>the VAE in full precision</source>
        <translation>VAE mit voller Genauigkeit</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/ladder.py"/>
        <source>the VAE on the processor</source>
        <translation>VAE auf dem Prozessor</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/decoding.py"/>
        <source>the VAE's output</source>
        <translation>die Ausgabe des VAE</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <source>the authors' own layout</source>
        <translation>die Ordnung der Autoren</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>the card has no bfloat16</source>
        <translation>die Karte kennt kein bfloat16</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>the character takes on its expressions</source>
        <translation>die Figur übernimmt dessen Mimik</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>the clip that it goes on from has another</source>
        <translation>der Clip, der fortgesetzt wird, hat einen anderen Wert</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/contents.py"/>
        <source>the decoder's first convolution</source>
        <translation>die erste Faltung des Decoders</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/writer.py"/>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>the edges are shares of the picture, left before right and top before bottom</source>
        <translation>die Ränder sind Anteile des Bildes, links vor rechts und oben vor unten</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/contents.py"/>
        <source>the encoder's first convolution</source>
        <translation>die erste Faltung des Encoders</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/safetensors_header.py"/>
        <source>the entry of {name!r:.80} is not a table</source>
        <translation>der Eintrag von {name!r:.80} ist keine Tabelle</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>the fast plan was asked for</source>
        <translation>der schnelle Plan wurde verlangt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>the fast plan was asked for; it is compared with torch's own before it is used</source>
        <translation>der schnelle Plan wurde verlangt; vor der Verwendung wird sie mit der von torch verglichen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/prompt_list.py"/>
        <source>the first line names the columns, and one of them is "prompt"</source>
        <translation>die erste Zeile nennt die Spalten, und eine davon ist „prompt“</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>the first of them are the other clip's</source>
        <translation>die ersten davon gehören zum anderen Clip</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/variants.py"/>
        <source>the image embedder has positions for two images: first and last frame</source>
        <translation>die Bild-Einbettung hat Positionen für zwei Bilder: erster und letzter Frame</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>the image shows the character</source>
        <translation>das Bild zeigt die Figur</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/running.py"/>
        <source>the last step</source>
        <translation>der letzte Schritt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>the libraries' own code</source>
        <translation>der Code der Bibliotheken selbst</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/doctor.py"/>
        <source>the low-noise expert</source>
        <translation>der Low-Noise-Experte</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/loading.py"/>
        <source>the model has none</source>
        <translation>das Modell hat keinen solchen Teil</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/loras.py"/>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>the model has one expert</source>
        <translation>das Modell hat nur einen Experten</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/retrying.py"/>
        <source>the model was loaded</source>
        <translation>das Modell geladen wurde</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/shards.py"/>
        <source>the number in the others' names</source>
        <translation>die Zahl in den Namen der anderen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/pairing.py"/>
        <source>the other expert</source>
        <translation>der andere Experte</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/pairing.py"/>
        <source>the other one is the {expert}</source>
        <translation>der andere ist der {expert}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/ladder.py"/>
        <source>the passes of guidance one after the other</source>
        <translation>die Durchgänge der Guidance nacheinander</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/pairing.py"/>
        <source>the person said so: the high-noise expert</source>
        <translation>so angegeben: der High-Noise-Experte</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/pairing.py"/>
        <source>the person said so: the low-noise expert</source>
        <translation>so angegeben: der Low-Noise-Experte</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/pairing.py"/>
        <source>the person said so: {model}</source>
        <translation>so angegeben: {model}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/pairing.py"/>
        <source>the person said so: {model}, the {expert}</source>
        <translation>so angegeben: {model}, der {expert}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>the plain step; what most few-step LoRAs are made for</source>
        <translation>der einfache Schritt; dafür sind die meisten LoRAs mit wenigen Schritten gemacht</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>the plan decides by itself</source>
        <translation>der Plan entscheidet selbst</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>the pose video says how it ends</source>
        <translation>das Posenvideo gibt vor, wie es endet</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/plan.py"/>
        <source>the processor was asked for</source>
        <translation>der Prozessor wurde verlangt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/running.py"/>
        <source>the prompt</source>
        <translation>der Prompt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>the prompt is encoded</source>
        <translation>Prompt kodieren</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/retrying.py"/>
        <source>the prompt was read</source>
        <translation>der Prompt gelesen wurde</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>the safe plan computes in full precision</source>
        <translation>der sichere Plan rechnet mit voller Genauigkeit</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>the safe plan holds as little as it can</source>
        <translation>der sichere Plan belegt so wenig wie möglich</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>the safe plan needs the least memory on the card</source>
        <translation>der sichere Plan braucht am wenigsten Speicher auf der Karte</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/lora_files.py"/>
        <source>the same LoRA for the {expert}, of rank {rank}, lies beside it</source>
        <translation>daneben liegt dasselbe LoRA ({expert}, Rang {rank})</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/plan.py"/>
        <source>the settings say so (device)</source>
        <translation>die Einstellungen verlangen es (device)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>the size that the model was made for</source>
        <translation>die Größe, für die das Modell gemacht ist</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>the steps are long enough to win back the minute that it takes</source>
        <translation>die Schritte sind lang genug, um die nötige Minute wieder einzuholen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/engine/trash.py"/>
        <source>the system does not tell where it lies in the trash</source>
        <translation>das System verrät nicht, wo es im Papierkorb liegt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/ladder.py"/>
        <source>the text encoder in blocks</source>
        <translation>Text-Encoder in Blöcken</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/ladder.py"/>
        <source>the text encoder on the processor</source>
        <translation>Text-Encoder auf dem Prozessor</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/prompting.py"/>
        <source>the text encoder's output</source>
        <translation>die Ausgabe des Text-Encoders</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/doctor.py"/>
        <source>the transformer that makes the video (the high-noise expert where there are two)</source>
        <translation>der Transformer, der das Video erzeugt (der High-Noise-Experte, wenn es zwei gibt)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/diffusers_folder.py"/>
        <source>the transformer's tensors</source>
        <translation>die Tensoren des Transformers</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/ladder.py"/>
        <source>the transformers' weights in eight bits (fp8), which changes the picture a little</source>
        <translation>Gewichte der Transformer in acht Bit (fp8), was das Bild ein wenig ändert</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/lora_changes.py"/>
        <source>the two factors of {part} have the shapes {first} and {second}</source>
        <translation>die zwei Faktoren von {part} haben die Formen {first} und {second}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/safetensors_header.py"/>
        <source>the unknown type {dtype!r:.40}</source>
        <translation>den unbekannten Typ {dtype!r:.40}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <source>the unknown type {kind}</source>
        <translation>den unbekannten Typ {kind}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/loras.py"/>
        <source>the width {dim}</source>
        <translation>die Breite {dim}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/pairing.py"/>
        <source>the {expert}</source>
        <translation>der {expert}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/library.py"/>
        <source>the {part} comes from {model}</source>
        <translation>aus {model} stammt: {part}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/safetensors_header.py"/>
        <source>there is a hole between tensors</source>
        <translation>zwischen Tensoren klafft eine Lücke</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/engine/trash.py"/>
        <source>there is another {path} now</source>
        <translation>dort liegt jetzt ein anderes {path}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/prompt_list.py"/>
        <source>there is no column {name!r}; known are {columns}</source>
        <translation>eine Spalte {name!r} gibt es nicht; bekannt sind {columns}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>there is no input video</source>
        <translation>es gibt kein Eingabevideo</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/prompt_list.py"/>
        <source>there is no prompt in it</source>
        <translation>darin ist kein Prompt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <location filename="../../wan22_desktop/system/machine.py"/>
        <source>there is no such cache</source>
        <translation>diesen Cache gibt es nicht</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/encoding.py"/>
        <source>there is no such codec</source>
        <translation>diesen Codec gibt es nicht</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/lora_changes.py"/>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>there is no such file</source>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/system/parts.py"/>
        <source>there is no such part in it that fits</source>
        <translation>darin ist kein passender Teil dieser Art</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>there is no such plan</source>
        <translation>diesen Plan gibt es nicht</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/encoding.py"/>
        <source>there is no such quality</source>
        <translation>diese Qualität gibt es nicht</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>there is no such sampler</source>
        <translation>diesen Sampler gibt es nicht</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>they hold {what}</source>
        <translation>sie belegen {what}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>this kind of model cannot skip blocks; {other} works</source>
        <translation>Modelle dieser Art können keine Blöcke auslassen; {other} funktioniert</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>this model wants multiples of {multiple}</source>
        <translation>dieses Modell verlangt Vielfache von {multiple}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>this model wants multiples of {multiple} plus {offset}</source>
        <translation>dieses Modell verlangt Vielfache von {multiple} plus {offset}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>this one makes {what}</source>
        <translation>dieses erzeugt {what}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/saving.py"/>
        <source>tile {number} of {count}</source>
        <translation>Kachel {number} von {count}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>tiled decoding</source>
        <translation>Dekodieren in Kacheln</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/decoding.py"/>
        <location filename="../../wan22_desktop/planning/ladder.py"/>
        <source>tiles</source>
        <translation>Kacheln</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/output_group.py"/>
        <source>to be sent and shown around</source>
        <translation>zum Verschicken und Herumzeigen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_words.py"/>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <source>tokenizer</source>
        <translation>Tokenizer</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>tokens in chunks and in place take less than half of the memory</source>
        <translation>Tokens in Abschnitten und an Ort und Stelle brauchen weniger als die Hälfte des Speichers</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/job_list.py"/>
        <source>took {time}</source>
        <translation>dauerte {time}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/smoke.py"/>
        <location filename="../../wan22_desktop/planning/memory.py"/>
        <source>transformer</source>
        <translation>Transformer</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/memory.py"/>
        <source>transformers outside their blocks</source>
        <translation>Transformer außerhalb ihrer Blöcke</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/smoke.py"/>
        <source>tried after loading</source>
        <translation>nach dem Laden erprobt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/setting.py"/>
        <source>true or false</source>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/doctor.py"/>
        <source>turns latents into frames</source>
        <translation>macht aus Latents Frames</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_words.py"/>
        <source>two images</source>
        <translation>zwei Bilder</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <source>two shapes that differ</source>
        <translation>zwei Formen, die sich unterscheiden</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/variants.py"/>
        <source>two transformers of one shape side by side: a pair of experts</source>
        <translation>zwei Transformer gleicher Form nebeneinander: ein Paar von Experten</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/parts.py"/>
        <source>unknown weights</source>
        <translation>unbekannte Gewichte</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/variants.py"/>
        <source>vace_blocks: VACE</source>
        <translation>vace_blocks: VACE</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/disk.py"/>
        <source>video</source>
        <translation>Video</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>video start</source>
        <translation>Beginn des Videos</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/event.py"/>
        <source>waiting for memory</source>
        <translation>Warten auf Speicher</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>wan22 profile list names the jobs that have one: the last 300 that this version has run.</source>
        <translation>wan22 profile list nennt die Aufträge, die eines haben: die letzten 300, die diese Version ausgeführt hat.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover.py"/>
        <source>was not used</source>
        <translation>wurde nicht verwendet</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/health.py"/>
        <source>weights in fp8 whose scales do not fit them</source>
        <translation>Gewichte in fp8 mit unpassenden Skalierungen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/model.py"/>
        <source>weights in single files</source>
        <translation>Gewichte in einzelnen Dateien</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>weights kept in {storage}</source>
        <translation>Gewichte liegen als {storage} vor</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/health.py"/>
        <source>weights that are damaged or belong to another model</source>
        <translation>Gewichte, die beschädigt sind oder zu einem anderen Modell gehören</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/caches.py"/>
        <source>what came of trying models after their first load</source>
        <translation>Ergebnisse der Proben nach dem ersten Laden von Modellen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/running.py"/>
        <source>while a LoRA was loaded</source>
        <translation>während ein LoRA geladen wurde</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/waiting.py"/>
        <source>while it waited for memory</source>
        <translation>während des Wartens auf Speicher</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/sharing.py"/>
        <source>while it waited for other programs</source>
        <translation>während des Wartens auf andere Programme</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/decoding.py"/>
        <source>while the frames were decoded</source>
        <translation>während die Frames dekodiert wurden</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/worker/running.py"/>
        <source>while the model was loaded</source>
        <translation>während das Modell geladen wurde</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/prompting.py"/>
        <source>while the prompt was read</source>
        <translation>während der Prompt gelesen wurde</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/health.py"/>
        <source>white</source>
        <translation>weiß</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/decoding.py"/>
        <source>whole frames</source>
        <translation>ganze Frames</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>whole frames would not fit into memory</source>
        <translation>ganze Frames würden nicht in den Speicher passen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/decoding.py"/>
        <source>whole frames, with what is known of the frames before in main memory</source>
        <translation>ganze Frames; was von den Frames davor bekannt ist, liegt im Arbeitsspeicher</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>with fewer than {least} steps there is nothing to skip</source>
        <translation>bei weniger als {least} Schritten gibt es nichts auszulassen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/checks.py"/>
        <location filename="../../wan22_desktop/inspection/loose.py"/>
        <source>without it nothing can be generated</source>
        <translation>ohne das lässt sich nichts erzeugen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/memory.py"/>
        <source>working space</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_words.py"/>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/safetensors_header.py"/>
        <source>{actual} bytes instead of {expected}</source>
        <translation>{actual} Byte statt {expected}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/validation_dialog.py"/>
        <source>{bad} of {count} checks are not well; they took {seconds:.1f} s.</source>
        <translation>{bad} von {count} Prüfungen sind nicht in Ordnung; Dauer: {seconds:.1f} s.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/checks.py"/>
        <source>{blocks} blocks have weights, config.json wants {wanted}</source>
        <translation>{blocks} Blöcke haben Gewichte, config.json verlangt {wanted}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/plan.py"/>
        <source>{card} can run it</source>
        <translation>{card} kann es ausführen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/plan.py"/>
        <source>{card} can run it and has the most free memory</source>
        <translation>{card} kann es ausführen und hat den meisten freien Speicher</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/plan.py"/>
        <source>{card} can run it; {wanted}, which the settings name, cannot be used here</source>
        <translation>{card} kann es ausführen; {wanted} aus den Einstellungen ist hier nicht verwendbar</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/advice.py"/>
        <source>{card} has {free:.1f} of {total:.1f} GB of memory free; close programs that use it: browsers and games often do.</source>
        <translation>Auf {card} sind {free:.1f} von {total:.1f} GB Speicher frei; Programme schließen, die die Karte nutzen: oft sind es Browser und Spiele.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/plan.py"/>
        <source>{card} is too old</source>
        <translation>{card} ist zu alt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/plan.py"/>
        <source>{card} was chosen in the settings (device)</source>
        <translation>{card} wurde in den Einstellungen gewählt (device)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>{card}, driver {driver}, {free} GB free.</source>
        <translation>{card}, Treiber {driver}, {free} GB frei.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/validation.py"/>
        <source>{card}, {free:.1f} of {total:.1f} GB free</source>
        <translation>{card}, {free:.1f} von {total:.1f} GB frei</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{cause}</source>
        <translation>{cause}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/variants.py"/>
        <source>{channels} channels more than it gives</source>
        <translation>{channels} Kanäle mehr als am Ausgang</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{component} has {count} tensors that this architecture does not know, the first is {first}.</source>
        <translation>{component} hat {count} Tensoren, die diese Architektur nicht kennt; der erste ist {first}.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{component} has {count} tensors without weights, the first is {first}. Random values would give noise.</source>
        <translation>{component} hat {count} Tensoren ohne Gewichte, der erste ist {first}. Zufallswerte ergäben nur Rauschen.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{component} lacks {count} of {total} tensors, the first is {first}.</source>
        <translation>{component}: {count} von {total} Tensoren fehlen, der erste ist {first}.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{component} mixes {types}.</source>
        <translation>{component} mischt {types}.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{component}: {detail}.</source>
        <translation>{component}: {detail}.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/plan.py"/>
        <source>{count:.1f} billion parameters</source>
        <translation>{count:.1f} Milliarden Parameter</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/verification.py"/>
        <source>{count} as published</source>
        <translation>{count} wie veröffentlicht</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <location filename="../../wan22_desktop/inspection/safetensors_header.py"/>
        <source>{count} bytes follow after the last tensor</source>
        <translation>nach dem letzten Tensor folgen {count} Byte</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>{count} characters</source>
        <translation>{count} Zeichen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>{count} chosen</source>
        <translation>{count} ausgewählt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_words.py"/>
        <source>{count} days ago</source>
        <translation>vor {count} Tagen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_panel.py"/>
        <source>{count} files are copied</source>
        <translation>{count} Dateien sind kopiert</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/diagnostics_dialog.py"/>
        <source>{count} files, {size} kB of text</source>
        <translation>{count} Dateien, {size} kB Text</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/job_list.py"/>
        <location filename="../../wan22_desktop/video/health.py"/>
        <source>{count} frames</source>
        <translation>{count} Frames</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/words.py"/>
        <source>{count} jobs</source>
        <translation>{count} Aufträge</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/words.py"/>
        <source>{count} jobs, {time}</source>
        <translation>{count} Aufträge, {time}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <source>{count} lines are copied</source>
        <translation>{count} Zeilen sind kopiert</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/engine/drops.py"/>
        <source>{count} models were looked at: {ready} can run.</source>
        <translation>{count} Modelle wurden angesehen: {ready} sind lauffähig.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_words.py"/>
        <source>{count} months ago</source>
        <translation>vor {count} Monaten</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/foreign/comfy.py"/>
        <source>{count} nodes</source>
        <translation>{count} Nodes</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{count} of the {total} changes in {file} are left out: this model has nothing for them; the first is {first}.</source>
        <translation>{count} der {total} Änderungen in {file} entfallen: Dieses Modell hat nichts, worauf sie passen; die erste ist {first}.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>{count} parts of the bundled model were loaded in {took}.</source>
        <translation>{count} Teile des mitgelieferten Modells wurden in {took} geladen.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/contents.py"/>
        <source>{count} tensors have another shape than the rest, the first is {name} {shape}</source>
        <translation>{count} Tensoren haben eine andere Form als der Rest, der erste ist {name} {shape}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>{count} threads</source>
        <translation>{count} Threads</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/attention.py"/>
        <source>{count} videos are made</source>
        <translation>{count} Videos sind fertig</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/attention.py"/>
        <source>{count} videos failed</source>
        <translation>{count} Videos sind misslungen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/library_bar.py"/>
        <source>{count} watched folders ▾</source>
        <translation>{count} überwachte Ordner ▾</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/model_words.py"/>
        <source>{count} weeks ago</source>
        <translation>vor {count} Wochen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/verification.py"/>
        <source>{count} without a published checksum</source>
        <translation>{count} ohne veröffentlichte Prüfsumme</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/verification.py"/>
        <source>{count} wrong or unreadable</source>
        <translation>{count} falsch oder nicht lesbar</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/output_group.py"/>
        <source>{depth} bits</source>
        <translation>{depth} Bit</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{detail}; Wan needs a flow-matching scheduler.</source>
        <translation>{detail}; Wan braucht einen Scheduler für Flow Matching.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/job_list.py"/>
        <source>{done} of {steps} steps</source>
        <translation>{done} von {steps} Schritten</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/setting_words.py"/>
        <source>{fault}. It may be {allowed}; what was there before counts.</source>
        <translation>{fault}. Möglich: {allowed}; es gilt, was vorher da war.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/weights/reading.py"/>
        <source>{files}: no {part} is in it</source>
        <translation>{files}: darin ist kein Teil „{part}“</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{file} ({component}) is a pickle file, as its authors publish it; its tensors are read, no code in it is run.</source>
        <translation>{file} ({component}) ist eine Pickle-Datei, wie die Autoren sie veröffentlichen; ihre Tensoren werden gelesen, Code darin wird nicht ausgeführt.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{file} asks for {name}, which is no class of the libraries here: loading it would run code from the folder.</source>
        <translation>{file} verlangt {name}; diese Klasse gibt es in den Bibliotheken hier nicht: Beim Laden würde Code aus dem Ordner ausgeführt.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{file} belongs to {family}, which works in few steps; {settings} were taken.</source>
        <translation>{file} gehört zu {family} und arbeitet mit wenigen Schritten; übernommen wurden {settings}.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/engine/gallery.py"/>
        <source>{file} cannot be put back: {reason}</source>
        <translation>{file} lässt sich nicht zurücklegen: {reason}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{file} cannot be read: {reason}.</source>
        <translation>{file} ist nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/weights/tokenizing.py"/>
        <source>{file} carries no tokenizer</source>
        <translation>{file} enthält keinen Tokenizer</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{file} changes a model ({detail}) and makes nothing alone.</source>
        <translation>{file} verändert ein Modell ({detail}) und erzeugt allein nichts.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{file} has the checksum {actual}, not {expected}.</source>
        <translation>{file} hat die Prüfsumme {actual}, nicht {expected}.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{file} has {actual} bytes, its header promises {expected}: the download or copy was not finished.</source>
        <translation>{file} hat {actual} Byte, der Dateikopf verspricht {expected}: Der Download oder die Kopie wurde nicht fertig.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{file} is a Git LFS pointer of {actual} bytes, not the weights.</source>
        <translation>{file} ist ein Git-LFS-Verweis von {actual} Byte und enthält nicht die Gewichte.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{file} is a partial download.</source>
        <translation>{file} ist nur teilweise heruntergeladen.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{file} is a pickle file: loading it could run code that hides in it. This version loads safetensors only.</source>
        <translation>{file} ist eine Pickle-Datei: Beim Laden könnte darin versteckter Code ausgeführt werden. Diese Version lädt nur safetensors.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{file} is for the {noise}-noise expert, and the file for the {missing}-noise expert is not beside it.</source>
        <translation>{file} ist für den {noise}-Noise-Experten; die Datei für den {missing}-Noise-Experten liegt nicht daneben.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{file} is for the {noise}-noise expert; a LoRA of the same name for the {other}-noise expert is not beside it.</source>
        <translation>{file} ist für den {noise}-Noise-Experten; ein gleichnamiges LoRA für den {other}-Noise-Experten liegt nicht daneben.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{file} is named by {named_by} but is not there.</source>
        <translation>{file} wird von {named_by} genannt, ist aber nicht vorhanden.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/diffusers_folder.py"/>
        <source>{file} is not there</source>
        <translation>{file} ist nicht vorhanden</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{file} is program code; it will not be run.</source>
        <translation>{file} ist Programmcode; er wird nicht ausgeführt.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{file} is stored as {storage}, which cannot be unpacked by this version.</source>
        <translation>{file} ist als {storage} gespeichert; das kann diese Version nicht entpacken.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{file} lies beside {given} and is the same LoRA for the {noise}-noise expert.</source>
        <translation>{file} liegt neben {given} und ist dasselbe LoRA für den {noise}-Noise-Experten.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{file} lies where the {place}-noise expert belongs, but {why}.</source>
        <translation>{file} liegt dort, wo der {place}-Noise-Experte hingehört, aber {why}.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{file} was made for {made_for}, {model} has {has}: {detail}.</source>
        <translation>{file} wurde für {made_for} gemacht, {model} hat {has}: {detail}.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{file} {reason}.</source>
        <translation>{file} {reason}.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/weights/reading.py"/>
        <source>{file}: {part} is stored as {kind}</source>
        <translation>{file}: {part} ist als {kind} gespeichert</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{file}: {reason}.</source>
        <translation>{file}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{first} and {second} are one and the same file.</source>
        <translation>{first} und {second} sind ein und dieselbe Datei.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{first} and {second} are the two experts of one model, and neither shapes nor names tell which works first.</source>
        <translation>{first} und {second} sind die zwei Experten eines Modells; weder Formen noch Namen verraten, welcher zuerst arbeitet.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>{fits}: {figures} free in main memory</source>
        <translation>{fits}: {figures} frei im Arbeitsspeicher</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>{fits}: {figures} free on {card}</source>
        <translation>{fits}: {figures} frei auf {card}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/validation.py"/>
        <source>{folder}, {free:.0f} GB free</source>
        <translation>{folder}, {free:.0f} GB frei</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/validation.py"/>
        <source>{folder}, {free:.0f} GB free, read-only</source>
        <translation>{folder}, {free:.0f} GB frei, schreibgeschützt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>{frames} frames in {steps} steps, from a cold start to the file in {took}.</source>
        <translation>{frames} Frames in {steps} Schritten, vom Kaltstart bis zur Datei in {took}.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <source>{frames} frames, {seconds:.1f} s</source>
        <translation>{frames} Frames, {seconds:.1f} s</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/monitor.py"/>
        <source>{free:.0f} GB free</source>
        <translation>{free:.0f} GB frei</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/validation.py"/>
        <source>{free:.1f} of {total:.1f} GB free</source>
        <translation>{free:.1f} von {total:.1f} GB frei</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>{free} GB are free where there is the least, at {folder}.</source>
        <translation>Wo am wenigsten Platz ist, in {folder}, sind {free} GB frei.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>{high} + {low} steps</source>
        <translation>{high} + {low} Schritte</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/timeline.py"/>
        <source>{high} high + {low} low</source>
        <translation>{high} high + {low} low</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/words.py"/>
        <source>{hours} h {minutes:02} min</source>
        <translation>{hours} h {minutes:02} min</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/registry.py"/>
        <source>{id} is described twice</source>
        <translation>{id} ist zweimal beschrieben</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/lora_changes.py"/>
        <source>{key} holds no numbers that could be added ({dtype})</source>
        <translation>{key} enthält keine Zahlen, die sich addieren ließen ({dtype})</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/lora_changes.py"/>
        <source>{key} is not one number</source>
        <translation>{key} ist nicht eine einzelne Zahl</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/lora_changes.py"/>
        <source>{key} stands alone</source>
        <translation>{key} steht allein</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/ladder.py"/>
        <source>{kind} attention</source>
        <translation>{kind}-Attention</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/checks.py"/>
        <source>{kind} is not set to flow sigmas</source>
        <translation>{kind} ist nicht auf Flow-Sigmas gestellt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/lora_files.py"/>
        <source>{kind} of rank {rank} in {dialect} names, for {model}</source>
        <translation>{kind} vom Rang {rank} mit Namen nach {dialect}, für {model}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/lora_files.py"/>
        <source>{kind} of rank {rank} in {dialect} names, for {model}, {expert}</source>
        <translation>{kind} vom Rang {rank} mit Namen nach {dialect}, für {model}, {expert}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/reasons.py"/>
        <source>{kind}, most while {work}: {terms}</source>
        <translation>{kind}, am meisten bei „{work}“: {terms}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/smoke.py"/>
        <source>{kind}, which is too small for this model</source>
        <translation>{kind}, zu klein für dieses Modell</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{label} was in {path}, and is not there now.</source>
        <translation>{label} lag in {path} und ist dort jetzt nicht.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/setting.py"/>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>{least} to {most}</source>
        <translation>{least} bis {most}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/setting.py"/>
        <source>{least} to {most} {unit}</source>
        <translation>{least} bis {most} {unit}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <source>{minutes} min {seconds:.0f} s</source>
        <translation>{minutes} min {seconds:.0f} s</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/words.py"/>
        <source>{minutes} min {seconds:02} s</source>
        <translation>{minutes} min {seconds:02} s</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{model} cannot make {task}: {reason}.</source>
        <translation>{model} kann das nicht erzeugen: {task} – {reason}.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{model} has no place left for {file}.</source>
        <translation>{model} hat keinen Platz mehr für {file}.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover.py"/>
        <source>{model} has one expert for all steps.</source>
        <translation>{model} hat einen Experten für alle Schritte.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{model} is neither a folder nor the name of a known model.</source>
        <translation>{model} ist weder ein Ordner noch der Name eines bekannten Modells.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{model} needs {what}: {why}.</source>
        <translation>{model} braucht {what}: {why}.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{model} takes a start image only, so {file} {done}.</source>
        <translation>{model} nimmt nur ein Startbild; {file} {done}.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover.py"/>
        <source>{model} takes a start image only.</source>
        <translation>{model} nimmt nur ein Startbild.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/handover.py"/>
        <source>{model} takes no picture.</source>
        <translation>{model} nimmt kein Bild.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/safetensors_header.py"/>
        <source>{name!r:.80} has no valid offsets</source>
        <translation>{name!r:.80} hat keine gültigen Positionen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/safetensors_header.py"/>
        <source>{name!r:.80} has no valid shape</source>
        <translation>{name!r:.80} hat keine gültige Form</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/safetensors_header.py"/>
        <source>{name!r:.80} has {count} bytes, its shape wants {bits:g}</source>
        <translation>{name!r:.80} hat {count} Byte, die Form verlangt {bits:g}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <source>{name!r:.80} has {fault}</source>
        <translation>{name!r:.80} hat {fault}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/safetensors_header.py"/>
        <source>{name!r:.80} has {what}</source>
        <translation>{name!r:.80} hat {what}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <source>{name!r:.80} occurs twice</source>
        <translation>{name!r:.80} kommt zweimal vor</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{named_by} points to {file}, outside the model's folder.</source>
        <translation>{named_by} verweist auf {file}, außerhalb des Modellordners.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{names} are pieces of {count} models, and neither names nor metadata tell which belong to one.</source>
        <translation>{names} sind Teile von {count} Modellen; weder Namen noch Metadaten verraten, was zusammengehört.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/scope_tree.py"/>
        <source>{name}
Process {process}, thread {thread}</source>
        <translation>{name}
Prozess {process}, Thread {thread}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/pair_dialog.py"/>
        <source>{name} has all of its parts. {worst}</source>
        <translation>{name} hat alle Teile. {worst}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/models_panel.py"/>
        <source>{name} has the part that you chose: {found}.</source>
        <translation>{name} hat den Teil, den Sie gewählt haben: {found}.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/weights/building.py"/>
        <source>{name} has the shape {shape}, {wanted} is needed</source>
        <translation>{name} hat die Form {shape}, gebraucht wird {wanted}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/encoding.py"/>
        <source>{name} has {depth} bits</source>
        <translation>{name} hat {depth} Bit</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/video/writer.py"/>
        <source>{name} is a folder with other files in it</source>
        <translation>{name} ist ein Ordner mit anderen Dateien darin</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/stage.py"/>
        <source>{name} is copied</source>
        <translation>{name} ist kopiert</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/defaults.py"/>
        <source>{name} is not within {low} and {high}</source>
        <translation>{name} liegt nicht zwischen {low} und {high}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/models_panel.py"/>
        <source>{name} is off the list. Its files are untouched.</source>
        <translation>{name} ist aus der Liste. Die Dateien sind unberührt.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>{name} is shown with at most {most}</source>
        <translation>{name} lässt höchstens {most} zu</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/checks.py"/>
        <source>{name} is {value!r}</source>
        <translation>{name} ist {value!r}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/prompt_list.py"/>
        <source>{name} is {value!r}, which is no number</source>
        <translation>{name} ist {value!r}, das ist keine Zahl</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/prompt_list.py"/>
        <source>{name} is {value!r}, which is no whole number</source>
        <translation>{name} ist {value!r}, das ist keine ganze Zahl</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/prompt_list.py"/>
        <source>{name} is {value!r}; it can be {choices}</source>
        <translation>{name} ist {value!r}; möglich ist {choices}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/prompt_list.py"/>
        <source>{name} is {value}; it must be between {low:g} and {high:g}</source>
        <translation>{name} ist {value}; der Wert muss zwischen {low:g} und {high:g} liegen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_dialog.py"/>
        <source>{name} shopping list</source>
        <translation>Einkaufsliste für {name}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{name} was to compute attention, and does not do so rightly here: {reason}.</source>
        <translation>{name} sollte Attention berechnen, tut es hier aber nicht richtig: {reason}.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/monitor.py"/>
        <source>{name}: how busy it is, how hot, and what it draws</source>
        <translation>{name}: Auslastung, Temperatur und Leistungsaufnahme</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/profile_page.py"/>
        <source>{name}: {says}.</source>
        <translation>{name}: {says}.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>{needed} of {free} GB</source>
        <translation>{needed} von {free} GB</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>{new:.1f} instead of {old:.1f} seconds of video</source>
        <translation>{new:.1f} statt {old:.1f} Sekunden Video</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/problem_banner.py"/>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/language.py"/>
        <source>{one} and {other}</source>
        <translation>{one} und {other}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/language.py"/>
        <source>{one} or {other}</source>
        <translation>{one} oder {other}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <source>{pace:.3g} steps per second</source>
        <translation>{pace:.3g} Schritte pro Sekunde</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/help_window.py"/>
        <source>{page} – Guides</source>
        <translation>{page} – Anleitungen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{part} cannot be the {role} of {model}: {reason}.</source>
        <translation>{part} kann in {model} nicht die Rolle {role} übernehmen: {reason}.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/lora_layers.py"/>
        <source>{part} has another shape there than {shape}</source>
        <translation>{part} hat dort eine andere Form als {shape}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/lora_changes.py"/>
        <source>{part} has only one half of a pair</source>
        <translation>{part} hat nur eine Hälfte eines Paares</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/lora_layers.py"/>
        <source>{part} has {shown} biases there and {wanted} here</source>
        <translation>{part} hat dort {shown} Bias-Werte, hier {wanted}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/weights/building.py"/>
        <source>{part} is stored as {kind}</source>
        <translation>{part} ist als {kind} gespeichert</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/lora_layers.py"/>
        <source>{part} is stored packed here, and this kind of LoRA needs its plain weight</source>
        <translation>{part} ist hier gepackt gespeichert, und LoRAs dieser Art brauchen das ungepackte Gewicht</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/lora_layers.py"/>
        <location filename="../../wan22_desktop/planning/loras.py"/>
        <source>{part} is {shown} there and {wanted} here</source>
        <translation>{part} ist dort {shown}, hier {wanted}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/lora_changes.py"/>
        <source>{part} lacks {name}</source>
        <translation>{part}: {name} fehlt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/lora_changes.py"/>
        <source>{part}: DoRA's {shape} do not go with {other}</source>
        <translation>{part}: {shape} von DoRA passt nicht zu {other}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/lora_changes.py"/>
        <source>{part}: rank {rank} is more than the weight's own size</source>
        <translation>{part}: Rang {rank} ist mehr als die Größe des Gewichts selbst</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/lora_changes.py"/>
        <source>{part}: the parts of {name} do not fit each other</source>
        <translation>{part}: die Teile von {name} passen nicht zueinander</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/lora_changes.py"/>
        <source>{part}: {name} is no matrix</source>
        <translation>{part}: {name} ist keine Matrix</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/lora_changes.py"/>
        <source>{part}: {shape} and {other} are no pair</source>
        <translation>{part}: {shape} und {other} sind kein Paar</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{path} cannot be opened ({reason}).</source>
        <translation>{path} lässt sich nicht öffnen ({reason}).</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{path} cannot be read as presets: {reason}.</source>
        <translation>{path} lässt sich nicht als Voreinstellungen lesen: {reason}.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} ist nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{path} carries no settings that this version can read.</source>
        <translation>{path} enthält keine Einstellungen, die diese Version lesen kann.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{path} could not be read ({reason}); it was set aside as {aside}.</source>
        <translation>{path} war nicht lesbar ({reason}) und wurde als {aside} beiseitegelegt.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{path} could not be read ({reason}); what was known of it, or else the defaults, is used.</source>
        <translation>{path} war nicht lesbar ({reason}); verwendet wird, was davon bekannt war, sonst die Standardwerte.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{path} exists; it was left untouched.</source>
        <translation>{path} ist schon vorhanden und blieb unberührt.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{path} holds no model_index.json and no layout that is known here.</source>
        <translation>{path} enthält weder model_index.json noch eine hier bekannte Ordnung.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{path} holds {count} models: {names}.</source>
        <translation>{path} enthält {count} Modelle: {names}.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{path} holds {what}, which is no part of a Wan model.</source>
        <translation>{path} enthält {what}; das gehört zu keinem Wan-Modell.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{path} is not offered the repair {wanted}; offered: {offered}.</source>
        <translation>Für {path} wird die Reparatur {wanted} nicht angeboten; angeboten: {offered}.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{path} was made with {made_with}, not with {model}.</source>
        <translation>{path} wurde mit {made_with} erzeugt, nicht mit {model}.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{path} was written by a version that knows more (schema {schema}, here {known}).</source>
        <translation>{path} wurde von einer Version geschrieben, die mehr kennt (Schema {schema}, hier {known}).</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{path}, line {line}: {reason}.{more}</source>
        <translation>{path}, Zeile {line}: {reason}.{more}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{path}: a video is saved as {known}.</source>
        <translation>{path}: Ein Video wird als {known} gespeichert.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{path}: {reason}.</source>
        <translation>{path}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>{peak} MB of main memory at most, {planned} MB were foreseen; every process ended.</source>
        <translation>Höchstens {peak} MB Arbeitsspeicher, vorgesehen waren {planned} MB; jeder Prozess ist beendet.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{phase} needs about {needed} of {kind}, and {available} are free beside what is left to other programs. The job goes on by itself as soon as there is room, and after {minutes} minutes in any case.</source>
        <translation>{phase} braucht etwa {needed} ({kind}); neben dem, was anderen Programmen bleibt, sind {available} frei. Der Auftrag geht von selbst weiter, sobald Platz ist, auf jeden Fall nach {minutes} Minuten.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/validation.py"/>
        <source>{processor}, {count} cores</source>
        <translation>{processor}, {count} Kerne</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/window.py"/>
        <source>{prompt}

Starting …</source>
        <translation>{prompt}

Beginnt …</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{reason}.</source>
        <translation>{reason}.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/gallery_list.py"/>
        <source>{seconds:.1f} s</source>
        <translation>{seconds:.1f} s</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/validation_dialog.py"/>
        <source>{seconds:.2f} s</source>
        <translation>{seconds:.2f} s</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/words.py"/>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/progress.py"/>
        <source>{seconds} s/step</source>
        <translation>{seconds} s/Schritt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{setting} = {value}: {reason}.</source>
        <translation>{setting} = {value}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{setting} is not used: {reason}.</source>
        <translation>{setting} wird nicht verwendet: {reason}.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{setting} is {value} in the file now, but {used} counts: it comes from the {source} ({where}).</source>
        <translation>{setting} ist in der Datei jetzt {value}, es gilt aber {used}; Herkunft: {source} ({where}).</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{setting}: {value} became {used}, because {reason}.</source>
        <translation>{setting}: aus {value} wurde {used}; Grund: {reason}.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/report_html.py"/>
        <source>{share:.0%} sure</source>
        <translation>zu {share:.0%} sicher</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>{share} of the picture's points</source>
        <translation>{share} der Bildpunkte</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/filter_bar.py"/>
        <location filename="../../wan22_desktop/ui/log_panel.py"/>
        <source>{shown:,} of {total:,}</source>
        <translation>{shown:,} von {total:,}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/settle.py"/>
        <source>{size:.0f} MB is too large</source>
        <translation>{size:.0f} MB sind zu groß</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/advice.py"/>
        <source>{size:.1f} GB are taken by {holds}; they can be removed and are made again when they are wanted.</source>
        <translation>{size:.1f} GB sind belegt: {holds}; das lässt sich entfernen und wird bei Bedarf neu erzeugt.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>{size} of main memory</source>
        <translation>{size} vom Arbeitsspeicher</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/planning/advice.py"/>
        <source>{size} of {card}</source>
        <translation>{size} von {card}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/upkeep_dialog.py"/>
        <source>{size} removed</source>
        <translation>{size} entfernt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>{stages} stages were measured; {pace} steps per second.</source>
        <translation>{stages} Abschnitte wurden gemessen; {pace} Schritte pro Sekunde.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{stage} gave values that are not numbers ({where}); probably because of {cause}.</source>
        <translation>{stage} ergab Werte, die keine Zahlen sind ({where}); wahrscheinliche Ursache: {cause}.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{stage} ran out of {kind}.</source>
        <translation>{stage}: {kind} reichte nicht aus.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/contact_sheet.py"/>
        <source>{state} · seed {seed}</source>
        <translation>{state} · Seed {seed}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <location filename="../../wan22_desktop/ui/timeline.py"/>
        <source>{steps} steps</source>
        <translation>{steps} Schritte</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/gallery.py"/>
        <source>{steps} steps, {high} of them high noise</source>
        <translation>{steps} Schritte, davon {high} High Noise</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{suggestion}, or close other programs, then run the job again.</source>
        <translation>{suggestion} oder andere Programme schließen; danach den Auftrag erneut starten.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/upkeep_dialog.py"/>
        <source>{taken} of {most}</source>
        <translation>{taken} von {most}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/contact_sheet.py"/>
        <source>{ticked} of {count} ticked</source>
        <translation>{ticked} von {count} angekreuzt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/words.py"/>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/monitor.py"/>
        <source>{tip} No graphics card was found.</source>
        <translation>{tip} Keine Grafikkarte gefunden.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_box.py"/>
        <source>{tokens} of {most} tokens</source>
        <translation>{tokens} von {most} Tokens</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/prompt_box.py"/>
        <source>{tokens} of {most} tokens: the end is not read</source>
        <translation>{tokens} von {most} Tokens: das Ende wird nicht gelesen</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/monitor.py"/>
        <source>{used:.1f} of {total:.1f} GB</source>
        <translation>{used:.1f} von {total:.1f} GB</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/setting.py"/>
        <source>{value} has a comma: write {right}</source>
        <translation>{value} enthält ein Komma: {right} schreiben</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/setting.py"/>
        <source>{value} holds what cannot be written</source>
        <translation>{value} enthält etwas, das sich nicht schreiben lässt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/setting.py"/>
        <source>{value} is less than {least}</source>
        <translation>{value} ist weniger als {least}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/setting.py"/>
        <source>{value} is more than {most}</source>
        <translation>{value} ist mehr als {most}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/setting.py"/>
        <source>{value} is neither on nor off</source>
        <translation>{value} ist weder an noch aus</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/setting.py"/>
        <source>{value} is neither true nor false</source>
        <translation>{value} ist weder wahr noch falsch</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/setting.py"/>
        <source>{value} is no number</source>
        <translation>{value} ist keine Zahl</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/setting.py"/>
        <source>{value} is no number to count with</source>
        <translation>{value} ist keine Zahl, mit der sich rechnen lässt</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/setting.py"/>
        <source>{value} is no text</source>
        <translation>{value} ist kein Text</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/setting.py"/>
        <source>{value} is no whole number</source>
        <translation>{value} ist keine ganze Zahl</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/setting.py"/>
        <source>{value} is none of {allowed}</source>
        <translation>{value} ist keines von {allowed}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{variable} ({setting}): {reason}.</source>
        <translation>{variable} ({setting}): {reason}.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/validation.py"/>
        <source>{version} on {system}</source>
        <translation>{version} auf {system}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/trial.py"/>
        <source>{version} writes H.264 and reads it back.</source>
        <translation>{version} schreibt H.264 und liest es zurück.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{what}</source>
        <translation>{what}</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/fit.py"/>
        <source>{what} (free: {free})</source>
        <translation>{what} (frei: {free})</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/profile.py"/>
        <source>{what} ({count} times)</source>
        <translation>{what} ({count}-mal)</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/doctor.py"/>
        <source>{what} ({part})</source>
        <translation>{what} ({part})</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/gguf_header.py"/>
        <source>{what} is not text</source>
        <translation>{what} ist kein Text</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{what} needs {library} {wanted} or later; {present} is installed.</source>
        <translation>{what} braucht {library} {wanted} oder neuer; installiert ist {present}.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/comparing.py"/>
        <source>{what} took {now} instead of the usual {usual} (± {scatter} over {runs} runs).</source>
        <translation>{what}: {now} statt der üblichen {usual} (± {scatter} in {runs} Läufen).</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/comparing.py"/>
        <source>{what} took {now} instead of the usual {usual}, while other programs used the processor.</source>
        <translation>{what}: {now} statt der üblichen {usual}, während andere Programme den Prozessor nutzten.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/comparing.py"/>
        <source>{what} took {now}, as usual ({usual} ± {scatter} over {runs} runs).</source>
        <translation>{what}: {now}, wie üblich ({usual} ± {scatter} in {runs} Läufen).</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{what}.</source>
        <translation>{what}.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/domain/problem.py"/>
        <source>{why} It went on from {point} with {choice}.</source>
        <translation>{why} Weiter ging es ab: {point}, mit: {choice}.</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/inspection/variants.py"/>
        <source>{width} wide with {blocks} blocks</source>
        <translation>{width} breit, mit {blocks} Blöcken</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/generation/conditioning.py"/>
        <source>{width}×{height} is more than {most} megapixels</source>
        <translation>{width}×{height} ist mehr als {most} Megapixel</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/observability/profile_page.py"/>
        <source>{width}×{height}, {frames} frames, {steps} steps</source>
        <translation>{width}×{height}, {frames} Frames, {steps} Schritte</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>… of details</source>
        <translation>… der Details</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/sampling_group.py"/>
        <source>… until</source>
        <translation>… bis</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/validation_dialog.py"/>
        <source>✓ well</source>
        <translation>✓ in Ordnung</translation>
    </message>
    <message>
        <location filename="../../wan22_desktop/ui/validation_dialog.py"/>
        <source>✗ not well</source>
        <translation>✗ nicht in Ordnung</translation>
    </message>
</context>
</TS>
