import { circlePath, polar } from "../geometry";
import type { Kit } from "../kit";
import { type MotifFamily, scene } from "../motif";
import type { Ink } from "../palette";

const note = (kit: Kit, x: number, y: number, scale: number, ink: Ink, turn = 0) =>
  kit.at({ x, y, scale, turn }, () => {
    kit.oval(-10, 0, 20, 14, ink, { turn: -20 }).path("M2,-2V-92Q40,-84 40,-46Q30,-66 12,-66V-2Z", ink);
  });

const guitar = scene({
  focus: { x: 5, y: 190, size: 375 },
  readsOneWay: true,
  pick: (random) => ({ turn: random.between(28, 38) }),
  alt: (_, { a, b }) => ({
    en: `An acoustic guitar leans in front of two signs with music notes, in ${a.en} and ${b.en}.`,
    es: `Una guitarra acústica delante de dos carteles con notas musicales, en ${a.es} y ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("paper").circle(210, 340, 206, "bPale");
    kit.tone({ ink: "b", line: [330, 60, 60, 600], start: 0, end: 0.8 });
    kit.line("M84,260V660M318,250V660", "dark", 11);
    kit.box(8, 120, 156, 146, "b", { turn: -6 }).box(240, 110, 150, 142, "warm", { turn: 5 });
    note(kit, 86, 232, 0.9, "paper", -6);
    note(kit, 312, 222, 0.9, "aDeep", 5);
    kit.box(-10, 600, 420, 260, "bDeep");
  },
  front: (kit, { turn }) => {
    kit.at({ x: 190, y: 420, turn }, () => {
      const body =
        "M0,-104Q64,-104 70,-50Q72,-16 62,4Q112,34 108,96Q100,172 0,174Q-100,172 -108,96Q-112,34 -62,4Q-72,-16 -70,-50Q-64,-104 0,-104Z";
      kit.path(body, "aDeep");
      kit.at({ x: 0, y: 2, scale: 0.92 }, () => {
        kit.path(body, "a");
        kit.tone({ ink: "dark", line: [0, 0, 120, 120], start: 0, end: 0.75, opacity: 0.45, within: body });
      });
      kit
        .circle(0, 12, 42, "warm")
        .circle(0, 12, 33, "dark")
        .path("M-17,-330H17V-14H-17Z", "dark")
        .path("M-26,-330L-20,-402Q0,-414 20,-402L26,-330Z", "aDeep")
        .box(-48, 96, 96, 22, "dark", { round: 8 });
      kit.times(8, (i) => kit.line(`M-17,${-306 + i * 34}H17`, "warm", 4));
      kit.line("M-10,-390V106M0,-394V106M10,-390V106", "paper", 2.5);
      for (const q of [-1, 1]) for (const y of [-384, -364, -344]) kit.circle(q * 34, y, 8, "paper");
      kit.path("M40,40Q84,60 74,118Q46,120 34,86Q30,60 40,40Z", "dark");
    });
  },
});

const accordion = scene({
  focus: { x: 0, y: 180, size: 390 },
  readsOneWay: true,
  pick: (random) => ({ open: random.between(11, 16) }),
  alt: (_, { a, b }) => ({
    en: `An accordion opens wide and music notes rise from it, in ${a.en} and ${b.en}.`,
    es: `Un acordeón se abre del todo y salen notas musicales, en ${a.es} y ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("warm");
    kit.times(11, (i) =>
      kit.path("M195,560L160,-400H230Z", i % 2 ? "warmPale" : "warmDeep", {
        turn: -75 + i * 15,
        pivot: [195, 560],
        printOnly: true,
      }),
    );
    kit.tone({ ink: "a", round: { x: 195, y: 560, from: 240, to: 520 }, start: 0, end: 0.7 });
    kit.box(-10, 600, 420, 260, "b");
  },
  front: (kit, { open }) => {
    note(kit, 96, 214, 1.05, "bDeep", -12);
    note(kit, 206, 188, 1.25, "dark", 4);
    note(kit, 312, 220, 1, "aDeep", 14);
    kit.times(9, (i) => {
      const [from, to] = [-4.5 + i, -3.5 + i];
      const corner = (r: number, step: number) => polar(195, 900, r, 270 + step * (open / 4)).join(",");
      kit.path(
        `M${corner(630, from)}L${corner(600, (from + to) / 2)}L${corner(630, to)}L${corner(372, to)}L${corner(396, (from + to) / 2)}L${corner(372, from)}Z`,
        i % 2 ? "b" : "bDeep",
      );
    });
    const end = (q: number) => {
      const [x, y] = polar(195, 900, 500, 270 + q * (4.5 * (open / 4) + 4.6));
      kit.at({ x, y, turn: q * (open + 6) }, () => {
        const block = "M-46,-146Q-46,-160 -32,-160H32Q46,-160 46,-146V146Q46,160 32,160H-32Q-46,160 -46,146Z";
        kit.path(block, "a");
        kit.tone({ ink: "dark", line: [0, -40, q * 20, 180], start: 0, end: 0.8, opacity: 0.5, within: block });
        if (q < 0)
          kit.times(12, (i) =>
            kit.circle(-16 + (i % 2) * 30, -124 + Math.floor(i / 2) * 49, 10, i % 3 ? "paper" : "warm"),
          );
        else {
          kit.box(-26, -136, 52, 272, "paper", { round: 4 });
          kit.times(9, (i) => kit.line(`M-26,${-108 + i * 27}H26`, "dark", 3));
          for (const i of [0, 1, 3, 4, 5, 7, 8]) kit.box(-26, -116 + i * 27, 30, 15, "dark");
        }
      });
    };
    end(-1);
    end(1);
  },
});

const songSheet = scene({
  focus: { x: 35, y: 180, size: 325 },
  readsOneWay: true,
  pick: (random) => ({ tune: Array.from({ length: 5 }, () => random.below(5)) }),
  alt: (_, { a, b }) => ({
    en: `A song sheet with a tambourine resting on its corner, in ${a.en} and ${b.en}.`,
    es: `Una hoja de canciones con una pandereta apoyada en la esquina, en ${a.es} y ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("b");
    kit.times(9, (i) => kit.path(`M${-120 + i * 90},-10h40l-150,880h-40Z`, "bDeep", { printOnly: true }));
    kit.tone({ ink: "dark", line: [0, 60, 390, 700], start: 0, end: 0.6, opacity: 0.5 });
  },
  front: (kit, { tune }) => {
    kit.at({ x: 172, y: 318, turn: -7 }, () => {
      kit.box(-128, -178, 280, 380, "dark", { opacity: 0.35, multiply: true, printOnly: true });
      kit.path("M-140,-190H110L140,-160V190H-140Z", "paper").path("M110,-190L140,-160H110Z", "bPale");
      kit.line("M-112,-158H20", "a", 16);
      kit.times(2, (row) => {
        kit.times(5, (i) => kit.line(`M-118,${-116 + row * 120 + i * 15}H118`, "dark", 2.5));
        tune.forEach((pitch, i) => {
          note(kit, -84 + i * 46, -62 + row * 120 - ((pitch + row * 2) % 5) * 10, 0.55, i % 2 ? "a" : "dark");
        });
        kit.line(`M-112,${-28 + row * 120}H${60 + row * 30}`, "bPale", 8);
      });
      kit.line("M-112,116H40M-112,140H90M-112,164H10", "bPale", 8);
    });
    const [x, y, r] = [268, 486, 104];
    kit.circle(x, y, r, "a").circle(x, y, r - 22, "warmPale");
    kit.tone({
      ink: "a",
      round: { x: x - 20, y: y - 20, from: 30, to: 110 },
      start: 0,
      end: 0.6,
      within: circlePath(x, y, r - 22),
    });
    kit.times(9, (i) => {
      const [jx, jy] = polar(x, y, r - 10, i * 40 + 10);
      kit.at({ x: jx, y: jy, turn: i * 40 + 100 }, () =>
        kit.box(-20, -9, 40, 18, "dark", { round: 4 }).oval(-8, 0, 7, 15, "warm").oval(8, 0, 7, 15, "warm"),
      );
    });
    kit.line("M214,604q-20,40 -50,50M232,614q-6,40 -30,66", "paper", 10);
  },
});

export const PICKET_SONGS: MotifFamily = {
  T39: { inks: ["hearth", "clay", "plum"], scenes: [guitar, accordion, songSheet] },
};
