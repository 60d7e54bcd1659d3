/** Those who live in the invented sky, and where. Addresses are from documentation ranges: they belong to nobody. */
export const people = {
  givenNames: ["Umbra", "Perigee", "Zenith", "Nadir", "Corona", "Solstice", "Quasar", "Pulsar", "Equinox", "Gibbous"],
  familyNames: [
    "Ninth Ring",
    "Far Dome",
    "Low Orbit",
    "Old Crater",
    "North Ridge",
    "Long Tail",
    "Blue Dust",
    "Still Sea",
  ],
  regions: [
    { id: "near-side", label: { en: "Near side", es: "Lado visible" }, town: "Dome Nine", ipPrefix: "192.0.2." },
    { id: "far-side", label: { en: "Far side", es: "Lado oculto" }, town: "Quiet Basin", ipPrefix: "198.51.100." },
    { id: "inner-ring", label: { en: "Inner ring", es: "Anillo interior" }, town: "Ringgate", ipPrefix: "203.0.113." },
    { id: "outer-ring", label: { en: "Outer ring", es: "Anillo exterior" }, town: "Lastlight", ipPrefix: "192.0.2." },
    { id: "polar-ice", label: { en: "Polar ice", es: "Hielo polar" }, town: "Frosthollow", ipPrefix: "198.51.100." },
  ],
};

const fact = (id: string, en: string, es: string, topics: string[]) => ({ id, text: { en, es }, topics, tags: [] });

export const facts = [
  fact(
    "first-moonrise",
    "Has seen a first moonrise. Has told nobody.",
    "Ha visto su primera salida de luna. No lo ha contado.",
    ["T61"],
  ),
  fact("two-orbits", "Says “neighbour”. Means “my other moon”.", "Dice «mi vecindad». Quiere decir «mi otra luna».", [
    "T62",
  ]),
  fact(
    "silver-box",
    "Keeps a box of silver paint under the bed.",
    "Guarda una caja de pintura de plata bajo la cama.",
    ["T65"],
  ),
  fact("tide-notes", "Writes down every tide in a paper book.", "Apunta cada marea en un cuaderno.", ["T67"]),
  fact(
    "slow-comet",
    "Was last in three comet races and liked it.",
    "Llegó al final en tres carreras de cometas, y le gustó.",
    ["T69"],
  ),
  fact("broken-lens", "Has a telescope with one broken lens.", "Tiene un telescopio con una lente rota.", [
    "T68",
    "T74",
  ]),
  fact("dust-rose", "Grows a single dust rose.", "Cultiva una sola rosa de polvo.", ["T71"]),
  fact("night-choir", "Hums along when nobody can hear.", "Tararea cuando nadie puede oírlo.", ["T82"]),
];

const search = (en: string, es: string, topics: string[]) => ({ text: { en, es }, topics });

export const searches = [
  search("am i moonborn", "¿nací de la luna?", ["T61", "T64"]),
  search("do two moons ever meet", "¿se encuentran alguna vez dos lunas?", ["T62"]),
  search("how to glow a little", "cómo brillar un poco", ["T64"]),
  search("silver paint that stays", "pintura de plata que dure", ["T65"]),
  search("why do tides sing", "por qué cantan las mareas", ["T67"]),
  search("comet race rules", "reglas de las carreras de cometas", ["T69"]),
  search("meteor soup for one", "sopa de meteoro para uno", ["T72"]),
  search("skates for soft ice", "patines para hielo blando", ["T79"]),
];
