/** The one type that the templating library's declarations take from sources which do not compile under our settings. */
export type IAdaptiveCard = Readonly<Record<string, unknown>>;
