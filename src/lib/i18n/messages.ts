import type { Certainty } from '../domain/certainty';
import type { CoordinateSource, Precision } from '../domain/feature';
import type { Group, Layer } from '../domain/layers';
import type { Phase } from '../domain/phases';
import type { CountryCode, PlaceKind } from '../domain/place';
import type { RouteKind } from '../domain/route';
import type { Meeting, SiteKind } from '../domain/site';
import type { TourName } from '../domain/tour';
import type { Wind } from '../domain/wind';

/** Forms of a counted text by CLDR plural category; `other` always stands. */
export type Counted = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** Pages beside the map that do something with what it shows. */
export type ToolPage = 'measure' | 'table' | 'print' | 'worksheet' | 'data';

/** Every text of the interface; a dictionary that lacks one does not compile. */
export interface Messages {
  title: string;
  tagline: string;
  description: string;
  nav: Record<
    | ('main' | 'atlas' | 'opEd' | 'about' | 'language' | 'skipMap' | 'theme' | 'panel')
    | ('search' | 'searchFailed'),
    string
  > & {
    themes: Record<'system' | 'paper' | 'night', string>;
  };
  layers: Record<'heading' | 'some' | 'borders' | 'bordersNote' | 'nothing' | 'all', string> & {
    count: Counted;
    groups: Record<Group, string>;
    names: Record<Layer, string>;
  };
  tools: Record<'heading' | 'compare' | ToolPage, string>;
  list: { heading: string };
  legend: Record<Certainty | 'sea' | 'corridor' | 'heritage' | 'uncertain' | 'extent', string>;
  kinds: Record<PlaceKind | SiteKind | RouteKind, string>;
  card: Record<CardText, string> & {
    correctionKinds: Record<'scan' | 'wording' | 'content', string>;
    moreFacts: Counted;
    voices: Record<'source' | 'atlas', string>;
    confidence: Record<'high' | 'medium' | 'low', string>;
    forms: Record<Meeting['form'], string>;
    phaseNames: Record<Phase, string>;
    precision: Record<Precision, string>;
    coordinateSources: Record<CoordinateSource, string>;
    certainties: Record<Certainty | 'corridor', string>;
    tiers: Record<'main' | 'branch', string>;
    /** Where something lies, as the end of "160 km …". */
    winds: Record<Wind, string>;
  };
  voices: Record<'only' | 'hidden' | 'opEd' | 'below' | 'figures' | 'since' | 'sinceNote', string>;
  countries: Record<CountryCode, string>;
  /** Distances; the browser's own unit names lack Kazakh in places. */
  units: Record<'km' | 'm', string>;
  map: Record<MapText, string> & Record<'routes' | 'places' | 'sites', Counted>;
  /** What is fetched after the page, and could not be. */
  parts: Record<'failed' | 'filters' | 'reload', string>;
  sheet: Record<'resize' | 'low' | 'half' | 'full', string>;
  notFound: Record<'title' | 'text' | 'back', string>;
  opEd: Record<
    | 'title'
    | 'description'
    | 'published'
    | 'received'
    | 'translationVersion'
    | 'paragraph'
    | 'named',
    string
  >;
  tours: Record<
    'heading' | 'stop' | 'resume' | 'back' | 'previous' | 'next' | 'exit' | 'loading' | 'failed',
    string
  > & { names: Record<TourName, string>; stops: Counted };
  reader: Record<
    | 'toolbar'
    | 'modes'
    | 'original'
    | 'translation'
    | 'both'
    | 'follow'
    | 'spokenOf'
    | 'touched'
    | 'openCard'
    | 'back',
    string
  >;
  about: { title: string };
  corrections: { mark: string };
  coverage: Record<'heading' | 'explain' | 'sentences' | 'unplaced', string>;
  listen: Record<
    | ('heading' | 'play' | 'pause' | 'resume' | 'stop' | 'previous' | 'next')
    | ('choose' | 'translation' | 'note'),
    string
  >;
  chooser: Record<'title' | 'choose', string>;
}

type CardText =
  | (
      | 'label'
      | 'close'
      | 'quotations'
      | 'original'
      | 'unofficial'
      | 'readInContext'
      | 'glosses'
      | 'corrections'
      | 'found'
      | 'read'
    )
  | (
      | 'facts'
      | 'sourceWithoutLink'
      | 'meetings'
      | 'meetingNumber'
      | 'dates'
      | 'undated'
      | 'since'
      | 'until'
      | 'phases'
    )
  | (
      | 'otherNames'
      | 'modernPlace'
      | 'position'
      | 'coordinatesFrom'
      | 'openStreetMap'
      | 'heritage'
      | 'length'
    )
  | ('lengthDrawn' | 'certainty' | 'stations' | 'onRoutes' | 'near' | 'sources')
  | ('way' | 'onward');

type MapText =
  | (
      | 'label'
      | 'canvas'
      | 'describe'
      | 'selected'
      | 'loading'
      | 'failed'
      | 'lost'
      | 'again'
      | 'gap'
      | 'noWebGl'
      | 'tryAgain'
      | 'choose'
    )
  | ('zoomIn' | 'zoomOut' | 'home' | 'noTimeline')
  | ('reach' | 'waits' | 'show' | 'help');
