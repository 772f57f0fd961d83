import { type Theme } from './theme.ts';

export const LIGHT_THEME: Theme = {
  colorScheme: 'light',
  background: { primary: '#ffffff', secondary: '#fcfcfc', tertiary: '#f1f1f1', hover: 'rgba(0, 0, 0, 0.04)' },
  border: { light: '#f1f1f1', medium: '#ebebeb', strong: '#d6d6d6' },
  text: { primary: '#333333', secondary: '#666666', tertiary: '#999999', danger: '#ce2c31', onAccent: '#ffffff' },
  accent: {
    solid: '#3e63dd',
    solidHover: '#3358d4',
    solidDisabled: '#8da4ef',
    soft: '#edf2fe',
    border: '#abbdf9',
    text: '#3a5bc7',
  },
  tag: {
    gray: { background: '#f1f1f1', soft: '#f9f9f9', text: '#666666', border: '#d6d6d6', solid: '#b3b3b3' },
    blue: { background: '#edf2fe', soft: '#f7f9ff', text: '#3a5bc7', border: '#abbdf9', solid: '#3e63dd' },
    sky: { background: '#e1f6fd', soft: '#f3fafd', text: '#00749e', border: '#8dcae3', solid: '#60b3d7' },
    turquoise: { background: '#e0f8f3', soft: '#f4fbfa', text: '#00826d', border: '#83cdc1', solid: '#12a594' },
    green: { background: '#e6f6eb', soft: '#f4fbf6', text: '#00824d', border: '#8eceaa', solid: '#30a46c' },
    purple: { background: '#f7edfd', soft: '#fbf7fe', text: '#8145b5', border: '#d1afec', solid: '#8e4ec6' },
    amber: { background: '#fff7c2', soft: '#fffcec', text: '#8f5100', border: '#e9c163', solid: '#e2a336' },
    yellow: { background: '#fffab8', soft: '#fffde7', text: '#8f6200', border: '#e3d26a', solid: '#e6c700' },
    orange: { background: '#ffefd6', soft: '#fff8ee', text: '#b84400', border: '#f5ae73', solid: '#f76a15' },
    red: { background: '#feebec', soft: '#fff7f7', text: '#ce2c31', border: '#f4a9aa', solid: '#e5484d' },
  },
};
