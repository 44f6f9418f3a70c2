/** Colours of the plate. Every theme is one value of this shape. */
export interface Palette {
  sea: string;
  /** Water along the coast: the band that engravers lined. */
  shallows: string;
  graticule: string;
  land: string;
  coast: string;
  river: string;
  lake: string;
  border: string;
  /** Hachures of ranges and stipple of deserts. */
  relief: string;
  desert: string;
  /** Streets, parks and buildings of a deployment's own archive. */
  street: string;
  green: string;
  building: string;
  /** The land road, the sea road, the river road of the Silk Road. */
  road: string;
  seaRoad: string;
  /** Today's corridors. */
  corridor: string;
  /** Towns of today, for orientation. */
  town: string;
  place: string;
  heritage: string;
  /** What the road carried, and the way that it came. */
  thing: string;
  cooperation: string;
  meeting: string;
  industry: string;
  memory: string;
  /** Glyph on a filled badge, and the ground under open icons. */
  paper: string;
  selection: string;
  label: string;
  labelHalo: string;
  waterLabel: string;
  reliefLabel: string;
}

export const themes = ['paper', 'night'] as const;
export type Theme = (typeof themes)[number];

export const palettes: Record<Theme, Palette> = {
  paper: {
    sea: '#cbdadb',
    shallows: '#dfe8e4',
    graticule: '#b5c8ca',
    land: '#f4ecdc',
    coast: '#8aa3a6',
    river: '#8fb0ba',
    lake: '#cbdadb',
    border: '#767676',
    relief: '#a08b6c',
    desert: '#d9c08c',
    street: '#d6c5a4',
    green: '#e6e3c6',
    building: '#e9dec6',
    road: '#9e2a2b',
    seaRoad: '#2c3e82',
    corridor: '#34633f',
    town: '#4b4842',
    place: '#3b2a20',
    heritage: '#8a5a00',
    thing: '#6d3a7c',
    cooperation: '#0b6e73',
    meeting: '#0b6e73',
    industry: '#4d5358',
    memory: '#161616',
    paper: '#fffaf0',
    selection: '#161616',
    label: '#2b211a',
    labelHalo: '#f8f2e6',
    waterLabel: '#21454f',
    reliefLabel: '#5c4a32'
  },
  night: {
    sea: '#141c26',
    shallows: '#1c2833',
    graticule: '#223040',
    land: '#242c33',
    coast: '#4f6470',
    river: '#3f6274',
    lake: '#141c26',
    border: '#8f8f8f',
    relief: '#5d6266',
    desert: '#4a4638',
    street: '#47525c',
    green: '#27322e',
    building: '#2d363e',
    road: '#e2736a',
    seaRoad: '#93a5ec',
    corridor: '#7fbf8a',
    town: '#b6b7b2',
    place: '#efe2cb',
    heritage: '#f0c467',
    thing: '#d3a6e6',
    cooperation: '#5cc5c4',
    meeting: '#5cc5c4',
    industry: '#b4bcc2',
    memory: '#f2f2ee',
    paper: '#12181f',
    selection: '#ffffff',
    label: '#f3ecdf',
    labelHalo: '#1a2129',
    waterLabel: '#8fb8c8',
    reliefLabel: '#c3b89f'
  }
};

/** A palette as CSS custom properties (`--map-road: #9e2a2b;` …), so that page and map share one set of colours. */
export function paletteVariables(theme: Theme): string {
  return Object.entries(palettes[theme])
    .map(([name, colour]) => `--map-${kebab(name)}: ${colour};`)
    .join('\n');
}

/** A colour of the palette as SVG writes it on a page, so that it follows the page's theme; without a name, no colour. */
export const paletteColour = (name: keyof Palette | undefined): string =>
  name ? `var(--map-${kebab(name)})` : 'none';

/** A palette's name as CSS writes it: `seaRoad` is `sea-road`. */
const kebab = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
