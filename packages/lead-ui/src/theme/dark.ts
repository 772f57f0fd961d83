import { type Theme } from './theme.ts';

export const DARK_THEME: Theme = {
  colorScheme: 'dark',
  background: { primary: '#171717', secondary: '#1b1b1b', tertiary: '#222222', hover: 'rgba(255, 255, 255, 0.06)' },
  border: { light: '#1d1d1d', medium: '#2b2b2b', strong: '#484848' },
  text: { primary: '#ebebeb', secondary: '#b3b3b3', tertiary: '#818181', danger: '#ff8a88', onAccent: '#ffffff' },
  accent: {
    solid: '#3e63dd',
    solidHover: '#5472e4',
    solidDisabled: '#435db2',
    soft: '#182449',
    border: '#3a4f97',
    text: '#9db1ff',
  },
  tag: {
    gray: { background: '#262626', soft: '#1d1d1d', text: '#b3b3b3', border: '#484848', solid: '#666666' },
    blue: { background: '#182449', soft: '#141726', text: '#9db1ff', border: '#3a4f97', solid: '#5472e4' },
    sky: { background: '#112840', soft: '#111d26', text: '#75c7f0', border: '#1f5a7d', solid: '#2e7fa8' },
    turquoise: { background: '#0d2d2a', soft: '#101d1b', text: '#0ad8b6', border: '#1c6961', solid: '#12a594' },
    green: { background: '#132d21', soft: '#121b17', text: '#3dd68c', border: '#28684a', solid: '#30a46c' },
    purple: { background: '#2f1c3b', soft: '#1f1626', text: '#d59cff', border: '#664282', solid: '#8e4ec6' },
    amber: { background: '#302008', soft: '#1f190e', text: '#ffc916', border: '#714f1a', solid: '#c78b1c' },
    yellow: { background: '#2c2305', soft: '#1e1a0b', text: '#f5e147', border: '#5f5010', solid: '#c9b520' },
    orange: { background: '#331e0b', soft: '#20170f', text: '#ff9b52', border: '#7e451d', solid: '#f76a15' },
    red: { background: '#3b1219', soft: '#231415', text: '#ff8a88', border: '#8c333a', solid: '#e5484d' },
  },
};
