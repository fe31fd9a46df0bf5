/** Set on the filter's form, which is plain HTML: the browser finds it by that. */
export const FORM_ATTRIBUTE = 'data-filter-form';
