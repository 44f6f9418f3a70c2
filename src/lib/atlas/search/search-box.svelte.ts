/** What is typed in the search's field, and whether what lies under it is shown. */
export class SearchBox {
  query = $state('');
  open = $state(false);
  /** While a page is changed for another: the focus then moves by itself. */
  resting = false;
}
