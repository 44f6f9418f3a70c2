/**
 * The names that a view keeps before all others of its rank, most important first: where two of them would meet, the
 * earlier one stands. By these a reader knows where the road runs; the rest find room or wait for a closer zoom.
 */
export const foremostNames: readonly string[] = [
  ...['sites/astana', 'places/samarkand', 'places/changan', 'places/constantinople'],
  ...['places/heijo', 'sites/semey', 'places/kashgar', 'places/bukhara', 'places/dunhuang'],
  ...['places/baghdad', 'places/khanbaliq', 'places/karakorum', 'places/merv', 'places/otrar'],
  ...['places/luoyang', 'places/antioch', 'places/balkh', 'places/gaochang', 'places/khotan'],
  ...['places/quanzhou', 'places/turkistan', 'places/taraz', 'places/suyab', 'places/alexandria'],
  ...['places/rome', 'places/guangzhou', 'places/hormuz', 'places/muziris', 'places/urgench'],
  ...['places/almalyk', 'places/kucha', 'places/sarai', 'places/tabriz', 'places/isfahan'],
  ...['places/gyeongju', 'places/hakata', 'places/mingzhou', 'places/yangzhou', 'places/aden']
];
