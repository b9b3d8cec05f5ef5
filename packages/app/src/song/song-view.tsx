import { withoutStress } from "@parley/sound/script";
import type { ScoreRowKind } from "@parley/song";
import type { JSX } from "preact";
import { useMemo, useRef, useState } from "preact/hooks";
import type { ViewProps } from "../feature.ts";
import { Icon } from "../ui/icon.tsx";
import { Options, Switch } from "../ui/options.tsx";
import { About } from "./about.tsx";
import { planOf, type PlanOptions, type Singers } from "./plan.ts";
import { Practice } from "./practice.tsx";
import { Staff, type Marker } from "./staff.tsx";
import { transposed } from "./transposed.ts";
import { usePlaying } from "./use-playing.ts";

const KINDS: readonly ScoreRowKind[] = ["original", "respelled", "singable"];
const TEMPOS = [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.2];
/** Semitones up and down: a voice changes the part of its range, not the tune. */
const FARTHEST = 7;

/** A song: its score with the rows that were chosen, the player, what helps to practise, and where it comes from. */
export function SongView({ tablet, id }: ViewProps): JSX.Element | null {
  const { song: words } = tablet.words.value;
  const found = tablet.pack.songs?.find((one) => one.id === id);
  const [verse, setVerse] = useState(1);
  const [kinds, setKinds] = useState<ReadonlySet<ScoreRowKind>>(new Set(KINDS));
  const [options, setOptions] = useState<PlanOptions>({
    tempo: 1,
    transpose: 0,
    loop: undefined,
    countIn: true,
    singers: "everyone",
  });
  const marker = useRef<Marker | undefined>(undefined);
  const song = useMemo(() => found && transposed(found, options.transpose), [found, options.transpose]);
  const plan = useMemo(
    () => found && planOf(found, options),
    [found, options.tempo, options.transpose, options.loop, options.countIn, options.singers],
  );
  const playing = usePlaying(plan, options.loop !== undefined, marker);
  if (!words || !found || !song || !plan) return null;
  const [me, them] = [tablet.me.value, tablet.them.value];
  const set = (change: Partial<PlanOptions>): void => {
    playing.stop();
    setOptions((before) => ({ ...before, ...change }));
  };
  const toggle = (kind: ScoreRowKind): void =>
    setKinds((before) => new Set(KINDS.filter((one) => (one === kind ? !before.has(one) : before.has(one)))));
  const titleIn = (lang: string): string => withoutStress(found.title[lang] ?? "");
  return (
    <main class="song-view">
      <div class="song-page">
        <h1>
          <span lang={me}>{titleIn(me)}</span> <small lang={them}>{titleIn(them)}</small>
        </h1>
        {found.verses.length > 1 ? (
          <div class="chips" role="group" aria-label={words.songs}>
            {found.verses.map((_, i) => (
              <button
                key={i}
                type="button"
                class="chip"
                aria-pressed={verse === i + 1}
                onClick={() => {
                  playing.stop();
                  setVerse(i + 1);
                }}
              >
                {words.verse.replace("{n}", String(i + 1))}
              </button>
            ))}
          </div>
        ) : null}
        <Staff
          song={song}
          verse={verse}
          langs={[me, them]}
          kinds={kinds}
          onReady={(one) => void (marker.current = one)}
        />
        <Practice tablet={tablet} song={found} verse={verse} plan={plan} playing={playing} />
        <fieldset>
          <legend>{words.rows}</legend>
          <div class="chips">
            {KINDS.map((kind) => (
              <button key={kind} type="button" class="chip" aria-pressed={kinds.has(kind)} onClick={() => toggle(kind)}>
                {words[kind]}
              </button>
            ))}
          </div>
        </fieldset>
        <Options<Singers>
          label={words.who}
          value={options.singers}
          options={[
            ["everyone", words.everyone],
            ["mine", words.mySide],
            ["yours", words.yourSide],
          ]}
          onPick={(singers) => set({ singers })}
        />
        <Options
          label={words.loop}
          value={options.loop ?? ""}
          options={[["", words.wholeSong], ...found.lines.map((line, i) => [line.id, String(i + 1)] as const)]}
          onPick={(loop) => set({ loop: loop === "" ? undefined : loop })}
        />
        <fieldset>
          <legend>
            {words.pitch}: {options.transpose > 0 ? "+" : ""}
            {options.transpose}
          </legend>
          <div class="chips">
            <button
              type="button"
              class="chip"
              disabled={options.transpose <= -FARTHEST}
              onClick={() => set({ transpose: options.transpose - 1 })}
            >
              {words.lower}
            </button>
            <button
              type="button"
              class="chip"
              disabled={options.transpose >= FARTHEST}
              onClick={() => set({ transpose: options.transpose + 1 })}
            >
              {words.higher}
            </button>
          </div>
        </fieldset>
        <Switch label={words.countIn} value={options.countIn} onChange={(countIn) => set({ countIn })} />
        <About tablet={tablet} song={found} verse={verse} />
      </div>
      <div class="song-bar">
        <button
          type="button"
          class="go"
          onClick={() => {
            tablet.player.stop();
            playing.toggle();
          }}
        >
          <Icon name={playing.isPlaying ? "stop" : "play"} /> {playing.isPlaying ? words.stop : words.play}
        </button>
        <label class="tempo">
          {words.tempo}{" "}
          <select value={options.tempo} onChange={(event) => set({ tempo: Number(event.currentTarget.value) })}>
            {TEMPOS.map((tempo) => (
              <option key={tempo} value={tempo} selected={tempo === options.tempo}>
                {Math.round(tempo * 100)} %
              </option>
            ))}
          </select>
        </label>
      </div>
    </main>
  );
}
