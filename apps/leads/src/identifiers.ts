import { OBJECT_IDENTIFIERS } from './object-identifiers.ts';

/** Apart, since a widget that opens another one carries only these along. */
export const FRONT_COMPONENTS = {
  qualificationPanel: 'ecd8c245-300c-4902-a5a6-abb75d54fe56',
  scoreCard: 'e32d93c9-90af-4af7-8db8-2534c502092f',
  conversionPanel: 'e4e327b8-1073-4a8d-b7f4-b419f4d18f13',
  rescoreLeads: '1d29fed5-a4fd-4c0d-b16e-df6650c04193',
  scoreModelPanel: 'cc467178-6b17-4a39-a6ff-6fc5c8540ffb',
} as const;

/**
 * Every identifier that the app owns, each used exactly once and never changed: Twenty recognises an entity by it across
 * versions. What lies inside an entity (columns of a view, options of a select) derives its identifier from here.
 */
export const IDENTIFIERS = {
  application: 'ec7e6c00-19ba-4089-943a-c8c514964274',
  objects: OBJECT_IDENTIFIERS,
  /** Ends of relations that stand on Twenty's own objects. */
  inverseFields: {
    leadsOfPerson: '1916e7ff-7c59-45b9-adb0-d5a26493965d',
    leadsOfCompany: '24dd5c50-4bf3-4023-aa70-886217675666',
    leadsOfOpportunity: '4c63a378-daf5-4f16-9667-5f5c9926322e',
    leadsOfOwner: 'e959fb25-302f-4a5e-9e8f-0d30afa34f9f',
    touchesOfPerson: '3223aa61-9401-4667-91ea-fa7e1b3f7bd3',
    touchesOfCompany: '03a229b4-c97a-4512-a89e-79a277cd5808',
    touchesOfOpportunity: 'e2e24bc3-e8cb-4b85-96c2-ed92c7afcaae',
  },
  roles: {
    application: 'fa1f9e8e-3092-4690-9536-fb7cee315b9f',
    marketer: '2a1f3286-6f35-429a-bb33-29248da5755c',
    leadRep: '5e7daab4-4fb5-4a14-b5c9-a0827be75a52',
    leadManager: 'a21629af-90ef-4b31-9be3-05da9152ff3c',
  },
  views: {
    openLeads: '677c5e68-238f-45b1-93db-f54ed7c11e55',
    allLeads: 'e793387e-a4c8-419d-bba3-fe185c69c80e',
    myLeads: 'ba4e48bf-26ed-4980-a810-f5a97e8c4f46',
    hotLeads: '1e88cb9b-182f-42e1-9ba6-70702c63fdfb',
    unassignedLeads: 'a274b81b-def2-445a-970d-4f8683b0b3c5',
    dueToday: '8ba01888-199d-4b41-a41b-22bffd950ec1',
    byStatus: 'f501fb68-7b5a-45e5-95bb-e2b6ee540515',
    incompleteLeads: '8bf0f8b1-8937-421c-a660-133167fd6b78',
    leadFields: '55dc5f19-6363-4519-8768-7637cc64df0e',
    leadForms: '05838e03-2255-4773-be88-e69ae5b51949',
    leadSettings: '01f2f581-0a38-4fcf-9d03-0c285d94d434',
    touchFields: 'e9d67ec6-d305-4a65-ab4c-949645af843e',
    checkScores: '3232aa72-6127-4607-9529-fe8fa5eb8548',
    scoreModels: '618063bb-ea73-476f-b86c-8fc2d302df48',
    scoreModelFields: '7ee32fa7-0e9d-408d-b34a-fac4296b0f46',
    scoreRules: '638a2125-903f-4394-aae4-503f7349fa2a',
    salesLines: '3d0dd6af-c8e0-447d-9357-c481026f4354',
  },
  navigation: {
    leadsFolder: '1ed99281-4ec1-40d4-b23b-96674aa5f204',
    openLeads: '80654b19-ea9b-4a25-8668-97619e880e79',
    allLeads: '1949a7f6-14e7-41d3-90e1-2efd121229d7',
    myLeads: '581e5df6-732b-4156-b55f-aa37375abf8f',
    hotLeads: '5a386851-808d-4d2f-98d9-218c735c1515',
    unassignedLeads: '6d1615bd-dbbc-4ad7-aae6-0eb2359721a2',
    dueToday: '7e63ff7e-9cf3-47b4-9c43-379e7d28a8c5',
    byStatus: 'f629f487-d9e8-41ec-8811-91cf99d5cc5c',
    incompleteLeads: '76792f06-f004-4991-bf34-41be8e8c08ef',
    leadForms: '99039b9f-e674-4336-8edd-8cd9b52e2e48',
    leadSettings: '74292a83-276f-4ab9-a9ba-cf837d374e63',
    checkScores: '77e00b34-f45b-429a-aab1-085025398cb2',
    scoreModels: '1423d7a9-7169-499b-b779-441401b5bcc4',
    salesLines: '0f7d63c6-4a92-4497-a0dd-0c039e584d4f',
  },
  pageLayouts: {
    lead: '5127e97c-6d99-40de-bef4-d4a47ba9f2da',
    leadScoreModel: 'bad9d089-8dfe-49be-91c1-9164318c6736',
  },
  logicFunctions: {
    showForm: '2feac364-84b2-4e41-a2ac-64edad419ba1',
    submitForm: 'c5ec1fa6-cdd9-4e88-832f-b5b16acf9e75',
    convertLead: '0ed9e653-139a-4e96-a2bf-5bd09123c425',
    scoreNewLead: 'fd3358f7-edac-4917-b546-6cad5f660ae9',
    scoreChangedLead: 'b22a4151-5d57-49b4-9f75-cef3c90f8a59',
    countTouch: '41052019-968b-4d17-8901-e46d6ca59d71',
    sweepConversions: '4d371d2f-c540-4539-888a-7f195ab5b25e',
    seedDefaults: 'c076782d-f890-4d15-a6bb-be3fc186c2aa',
    publishScoreModel: '9127456e-0c02-44ef-9fba-788b29157b7f',
    runLeadJob: 'c9f5a487-a51e-4ab6-93aa-0b99bb611ceb',
    sweepLeadJobs: '39ee4e4f-df36-4ff4-ab1d-53c224273a24',
    startNightly: '51c8bb81-219e-4ff5-bcf1-ae417a71aa6a',
    rescoreAfterSetting: 'e2184583-2e87-4d38-859e-bda82182ee92',
  },
  frontComponents: FRONT_COMPONENTS,
  commands: {
    convertLead: '3a2f79b3-dc87-4600-80ae-c339c9bff79d',
    rescoreLeads: 'bc2b6049-ed6b-4fd6-a8de-eab52d5ffa8b',
  },
} as const;
