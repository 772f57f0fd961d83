/** Where web leads come from; the empty one is somebody who typed the address. */
export const CAMPAIGNS = [
  { utmSource: 'google', utmMedium: 'cpc', utmCampaign: 'cold-chain-autumn', landingPage: '/solutions/cold-chain' },
  { utmSource: 'linkedin', utmMedium: 'social', utmCampaign: 'plant-managers', landingPage: '/solutions/energy' },
  { utmSource: 'newsletter', utmMedium: 'email', utmCampaign: 'october-news', landingPage: '/price-list' },
  { utmSource: 'instagram', utmMedium: 'social', utmCampaign: 'harvest', landingPage: '/solutions/greenhouse' },
  { utmSource: '', utmMedium: '', utmCampaign: '', landingPage: '/contact' },
] as const;
