import type { Team } from "@parley/study";
import type { JSX, TargetedMouseEvent } from "preact";

/** How thick the gap between two rows is, in rows. */
const GAP = 0.2;

/** The cells of one level as one path: full cells for what is known, the lower half for what is being learned. */
function pathOf(team: Team, level: "known" | "learning"): string {
  const [top, height] = level === "known" ? [GAP / 2, 1 - GAP] : [0.5, 0.5 - GAP / 2];
  let path = "";
  for (let row = 0; row < team.rows.length; row += 1)
    for (let from = 0; from < team.entries.length; from += 1) {
      if (team.cell(row, from) !== level) continue;
      let to = from + 1;
      while (to < team.entries.length && team.cell(row, to) === level) to += 1;
      path += `M${from} ${row + top}h${to - from}v${height}h${from - to}z`;
      from = to;
    }
  return path;
}

/** All people and phrases as one picture: a column for each phrase, a row for each person, a line where a chapter begins. */
export function Heat({
  team,
  label,
  names,
  chapters,
  onCell,
}: {
  team: Team;
  label: string;
  /** What each row is called. */
  names: readonly string[];
  /** The columns at which a chapter begins. */
  chapters: readonly number[];
  onCell: (row: number, phrase: number) => void;
}): JSX.Element {
  const [width, height] = [Math.max(1, team.entries.length), Math.max(1, team.rows.length)];
  const touch = (event: TargetedMouseEvent<SVGSVGElement>): void => {
    const box = event.currentTarget.getBoundingClientRect();
    const [phrase, row] = [
      Math.floor(((event.clientX - box.left) / box.width) * width),
      Math.floor(((event.clientY - box.top) / box.height) * height),
    ];
    if (row >= 0 && row < team.rows.length && phrase >= 0 && phrase < team.entries.length) onCell(row, phrase);
  };
  return (
    <div class="heat" style={{ "--rows": String(height), "--phrases": String(width) }}>
      <ol aria-hidden="true">
        {names.map((name, i) => (
          <li key={i}>{name}</li>
        ))}
      </ol>
      <div class="heat-cells" role="group" aria-label={label} tabIndex={0}>
        <svg
          viewBox={`0 0 ${width} ${height}`}
          preserveAspectRatio="none"
          role="img"
          aria-label={label}
          onClick={touch}
        >
          <path
            class="lines"
            d={chapters.map((at) => `M${at} 0V${height}`).join("")}
            vector-effect="non-scaling-stroke"
          />
          <path class="known" d={pathOf(team, "known")} />
          <path class="learning" d={pathOf(team, "learning")} />
        </svg>
      </div>
    </div>
  );
}
