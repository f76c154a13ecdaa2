/*
 * How Web Chat and the cards in it look: calm, large and clear. Every colour is a variable of our style sheet, so that
 * the chat follows the theme of the device, also while it is open.
 */
const font = "'Segoe UI', system-ui, -apple-system, 'Helvetica Neue', Arial, sans-serif";

/** `styleOptions` of Web Chat. Documents travel over their own page, so there is no paper clip. */
export const chatLook = {
  accent: 'var(--accent)',
  backgroundColor: 'var(--ground)',
  primaryFont: font,
  fontSizeSmall: '87%',
  bubbleBackground: 'var(--paper)',
  bubbleTextColor: 'var(--ink)',
  bubbleBorderColor: 'var(--line)',
  bubbleBorderRadius: 8,
  bubbleMaxWidth: 640,
  bubbleFromUserBackground: 'var(--soft)',
  bubbleFromUserTextColor: 'var(--ink)',
  bubbleFromUserBorderColor: 'var(--line)',
  bubbleFromUserBorderRadius: 8,
  subtle: 'var(--quiet)',
  timestampColor: 'var(--quiet)',
  hideUploadButton: true,
  sendBoxBackground: 'var(--paper)',
  sendBoxTextColor: 'var(--ink)',
  sendBoxPlaceholderColor: 'var(--quiet)',
  sendBoxButtonColor: 'var(--accent)',
  sendBoxButtonColorOnHover: 'var(--accent-strong)',
  sendBoxButtonColorOnFocus: 'var(--accent-strong)',
  sendBoxButtonShadeColor: 'var(--soft)',
  sendBoxHeight: 56,
  sendBoxTextWrap: true,
  sendBoxBorderTop: 'solid 1px var(--line)',
  suggestedActionLayout: 'flow',
  suggestedActionBorderRadius: 6,
  suggestedActionBackgroundColor: 'var(--paper)',
  suggestedActionBackgroundColorOnHover: 'var(--soft)',
  suggestedActionTextColor: 'var(--accent)',
  suggestedActionBorderColor: 'var(--accent)',
  scrollToEndButtonFontSize: '85%',
  transcriptOverlayButtonBackground: 'var(--fill)',
  transcriptOverlayButtonBackgroundOnHover: 'var(--fill-strong)',
  transcriptOverlayButtonBackgroundOnFocus: 'var(--fill-strong)',
  transcriptOverlayButtonColor: 'var(--on-fill)',
  transcriptOverlayButtonColorOnHover: 'var(--on-fill)',
  transcriptOverlayButtonColorOnFocus: 'var(--on-fill)',
  transcriptVisualKeyboardIndicatorColor: 'var(--accent)',
  transcriptActivityVisualKeyboardIndicatorColor: 'var(--accent)',
  connectivityTextSize: '87%',
  failedConnectivity: 'var(--problem)',
  slowConnectivity: 'var(--quiet)',
  notificationText: 'var(--ink)',
  adaptiveCardsParserMaxVersion: '1.5',
  paddingRegular: 12,
  rootZIndex: 0,
};

const plain = (name: string) => ({ default: `var(--${name})`, subtle: `var(--${name})` });
const letters = {
  default: { default: 'var(--ink)', subtle: 'var(--quiet)' },
  dark: { default: 'var(--ink)', subtle: 'var(--quiet)' },
  accent: plain('accent'),
  attention: plain('problem'),
  good: plain('done'),
  warning: plain('warm-edge'),
};

/** `adaptiveCardsHostConfig` of Web Chat. */
export const cardLook = {
  fontFamily: font,
  supportsInteractivity: true,
  // Below the title of the page and the headings of its parts.
  textBlock: { headingLevel: 3 },
  spacing: { small: 6, default: 10, medium: 16, large: 24, extraLarge: 32, padding: 16 },
  separator: { lineThickness: 1, lineColor: 'var(--line)' },
  fontSizes: { small: 15, default: 17, medium: 19, large: 22, extraLarge: 26 },
  fontWeights: { lighter: 300, default: 400, bolder: 600 },
  actions: {
    actionAlignment: 'left',
    actionsOrientation: 'horizontal',
    buttonSpacing: 8,
    maxActions: 20,
    showCard: { actionMode: 'inline', inlineTopMargin: 12 },
    spacing: 'default',
  },
  inputs: {
    label: {
      inputSpacing: 6,
      requiredInputs: {
        weight: 'bolder',
        color: 'default',
        size: 'default',
        suffix: ' *',
        suffixColor: 'attention',
      },
      optionalInputs: { weight: 'bolder', color: 'default', size: 'default' },
    },
    errorMessage: { color: 'attention', weight: 'bolder', size: 'default' },
  },
  containerStyles: {
    default: { backgroundColor: 'var(--paper)', foregroundColors: letters },
    emphasis: { backgroundColor: 'var(--soft)', foregroundColors: letters },
  },
};
