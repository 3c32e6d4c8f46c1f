// Every word of the console in both languages. A missing word is a defect that a test finds.

const pairs = {
  title: ['就业服务工作台', 'Employment service console'],
  skip: ['跳到正文', 'Skip to content'],
  navigation: ['主导航', 'Main navigation'],
  home: ['首页', 'Home'],
  counsellor: ['职业指导', 'Counselling'],
  employer: ['用人服务', 'Employer desk'],
  analyst: ['统计表', 'Tables'],
  operator: ['运行', 'Operations'],
  district: ['地区', 'District'],
  language: ['English', '中文'],
  languageLabel: ['切换到英文', 'Switch to Chinese'],
  loading: ['正在读取…', 'Reading…'],
  unreachable: ['服务没有响应，请稍后再试。', 'The service does not answer. Try again later.'],
  notAllowed: ['此密钥无权查看。', 'This key does not allow it.'],
  notHeld: ['没有这条记录。', 'There is no such record.'],
  busy: ['请求过多，请稍后再试。', 'Too many requests. Try again later.'],
  preparing: ['服务正在读入记录，请稍候。', 'The service is still reading its records. Wait a moment.'],
  refused: ['请求被拒绝', 'The request was refused'],
  signIn: ['登录', 'Sign in'],
  signOut: ['退出', 'Sign out'],
  keyLabel: ['访问密钥', 'Access key'],
  keyNote: ['密钥只保存在本标签页中，关闭即清除。', 'The key is kept in this tab only and goes when it is closed.'],
  keyWrong: ['密钥不对或已失效。', 'The key is wrong or has run out.'],
  welcome: ['从这里开始', 'Start here'],
  aboutCounsellor: ['查一个人：推荐岗位和理由、安置难度、到期事项、少了哪些条件。', 'One person: matches with reasons, difficulty, what is due, what is missing.'],
  aboutEmployer: ['查一个岗位：合适的求职者和理由、招聘信息审核、怎样招到更多人。', 'One posting: candidates with reasons, audit findings, how to get more of them.'],
  aboutAnalyst: ['最近一次夜间计算的统计表、图和下载。', 'Tables of the last night, charts, downloads.'],
  aboutOperator: ['各地区记录、内存、请求和夜间运行的情况。', 'Records, memory, calls and nights of each district.'],
  seekers: ['求职者', 'seekers'],
  seekerId: ['求职者编号', 'Seeker id'],
  postingId: ['岗位编号', 'Posting id'],
  open: ['打开', 'Open'],
  first: ['按编号浏览', 'Browse by id'],
  next: ['下一页', 'Next page'],
  searchTitle: ['职位名称', 'Job title'],
  suggestionsFor: ['有 {0} 条提示', '{0} suggestions'],
  count: ['{0} 个岗位', '{0} postings'],
  titled: ['{0}：{1}', '{0}: {1}'],
  person: ['本人情况', 'The person'],
  posting: ['岗位', 'Posting'],
  matches: ['推荐岗位', 'Recommended postings'],
  candidates: ['推荐人选', 'Recommended seekers'],
  noMatches: ['没有符合全部条件的岗位。看看放宽哪些条件最划算。', 'No posting passes every condition. See below what could be given up at the least cost.'],
  noCandidates: ['没有符合全部条件的求职者。看看放宽哪些要求最划算。', 'No seeker passes every condition. See below what could be given up at the least cost.'],
  score: ['匹配度', 'Match'],
  particulars: ['双方条件各满足多少', 'How far each side is met'],
  wishesMet: ['满足求职者意愿', 'Of the seeker’s wishes'],
  requirementsMet: ['满足岗位要求', 'Of the posting’s requirements'],
  rankUp: ['怎样排得更前', 'What would move up'],
  proven: ['每一条都按改变后的条件重新排过名。', 'Each was proved by ranking again with the change.'],
  noAdvice: ['没有单独一项改变能带来明显好处。', 'No single change would help noticeably.'],
  why: ['为什么没有推荐某个岗位', 'Why was a posting not recommended'],
  ask: ['查询', 'Ask'],
  passes: ['全部条件都符合，只是排名不在前列。', 'Every condition is met; it only ranks further down.'],
  obstacles: ['不符合的条件', 'Conditions not met'],
  grade: ['安置难度', 'Difficulty to place'],
  level: ['{0} 级', 'Level {0}'],
  levelRange: ['信息补全后可能为 {0} 至 {1} 级', 'From {0} to {1} once answers are complete'],
  points: ['评分 {0}', '{0} points'],
  advice: ['怎样改善', 'What would help'],
  relax: ['放宽哪些条件最划算', 'What to give up at the least cost'],
  relaxNow: ['现在有 {0} 个，希望至少 {1} 个。', 'There are {0} now; at least {1} are wanted.'],
  relaxEnough: ['现在有 {0} 个，够了。', 'There are {0} now: enough.'],
  relaxNone: ['全部放宽也只有 {0} 个。', 'With everything given up there are {0}.'],
  relaxWay: ['共 {0} 个', '{0} in all'],
  duties: ['到期事项', 'What is due'],
  noDuties: ['没有到期或即将到期的事项。', 'Nothing is due.'],
  due: ['期限', 'Due'],
  duty: ['事项', 'Duty'],
  state: ['状态', 'State'],
  undated: ['未定', 'No date'],
  overdue: ['超期 {0} 个工作日', 'Overdue by {0} working days'],
  notOverdue: ['未到期', 'Not yet due'],
  audit: ['招聘信息审核', 'Audit of the posting'],
  noFindings: ['没有发现问题。', 'Nothing was found.'],
  tables: ['统计表', 'Tables'],
  noTables: ['还没有夜间计算的结果。', 'No night has been computed yet.'],
  download: ['下载', 'Download'],
  rowsShown: ['显示 {0} 行，共 {1} 行', '{0} of {1} rows shown'],
  chart: ['图', 'Chart'],
  chartOf: ['列', 'Column'],
  night: ['{0} 的计算结果', 'The night of {0}'],
  operations: ['运行情况', 'Operations'],
  health: ['服务', 'Service'],
  isReady: ['就绪', 'Ready'],
  isNotReady: ['未就绪', 'Not ready'],
  memory: ['内存', 'Memory'],
  orderedBy: ['排序依据', 'Ordered by'],
  learnedRanking: ['排序模型{0}（{1}）', 'learned ranking {0} ({1})'],
  declaredWeights: ['公示权重', 'declared weights'],
  atPrices: ['，按夜间价格分散', ', at the night’s prices'],
  inMemory: ['已载入', 'Loaded'],
  notInMemory: ['未载入', 'Not loaded'],
  sequence: ['日志序号', 'Log sequence'],
  calls: ['请求', 'Calls'],
  meanTime: ['平均耗时', 'Mean time'],
  milliseconds: ['{0} 毫秒', '{0} ms'],
  erasuresPending: ['待清除的个人（已完成的夜间结果）', 'Persons to be erased from finished nights'],
  seen: ['已读到', 'Seen'],
  behind: ['跟不上日志', 'Cannot follow'],
  route: ['路由', 'Route'],
  figure: ['指标', 'Figure'],
  value: ['数值', 'Value'],
  refresh: ['刷新', 'Refresh'],
  yes: ['是', 'yes'],
  no: ['否', 'no'],
  printed: ['编号代替姓名；本页不含姓名、证件号和电话。', 'Ids stand for names; no page holds names, identity numbers or telephone numbers.'],
};

const names = {
  id: ['编号', 'Id'], title: ['名称', 'Title'], company: ['单位', 'Employer'], employer_id: ['单位编号', 'Employer id'], description: ['说明', 'Description'], source: ['来源', 'Source'],
  occupation: ['职业代码', 'Occupation'], industry: ['行业', 'Industry'], district: ['地区', 'District'], education: ['学历', 'Education'], skill_grade: ['技能等级', 'Skill grade'], certificates: ['证书', 'Certificates'], skills: ['技能', 'Skills'],
  wage_low: ['月薪下限（元）', 'Pay from (yuan a month)'], wage_high: ['月薪上限（元）', 'Pay to (yuan a month)'], experience_low: ['经验下限（年）', 'Experience from (years)'], experience_high: ['经验上限（年）', 'Experience to (years)'],
  age_min: ['年龄下限', 'Age from'], age_max: ['年龄上限', 'Age to'], headcount: ['招聘人数', 'Openings'], posted_at: ['发布', 'Posted'], valid_until: ['有效至', 'Valid until'], closed_at: ['关闭', 'Closed'], shifts: ['班次', 'Shifts'],
  physical_demand: ['体力要求', 'Physical demand'], age: ['年龄', 'Age'], wanted_occupations: ['意向职业', 'Wanted occupations'], wanted_jobs: ['意向岗位', 'Wanted jobs'], wanted_districts: ['意向地区', 'Wanted districts'],
  wanted_wage_low: ['期望月薪下限（元）', 'Wanted pay from'], wanted_wage_high: ['期望月薪上限（元）', 'Wanted pay to'], experience_years: ['工作年限', 'Years of experience'], is_new_graduate: ['应届毕业生', 'New graduate'],
  unemployed_since: ['失业自', 'Unemployed since'], registered_on: ['登记', 'Registered'], health: ['健康', 'Health'], accepted_shifts: ['可接受班次', 'Accepted shifts'], in_zero_employment_household: ['零就业家庭', 'Household in which nobody works'],
  is_sole_carer: ['独自照料家人', 'Sole carer'], has_transport: ['有交通工具', 'Has transport'], is_reachable_online: ['可网上联系', 'Reachable online'], is_recognised_hard_to_employ: ['认定就业困难人员', 'Recognised as hard to employ'],
  categories: ['类别', 'Categories'], profile: ['自述', 'Profile'], stated_conditions: ['写明的条件', 'Stated conditions'],
};

const values = {
  none: ['无', 'none'], primary: ['小学', 'primary'], lower_secondary: ['初中', 'lower secondary'], upper_secondary: ['高中', 'upper secondary'], junior_college: ['大专', 'junior college'], bachelor: ['本科', 'bachelor'], master: ['硕士', 'master'], doctor: ['博士', 'doctor'],
  elementary: ['初级工', 'elementary'], intermediate: ['中级工', 'intermediate'], senior: ['高级工', 'senior'], technician: ['技师', 'technician'], senior_technician: ['高级技师', 'senior technician'], special_technician: ['特级技师', 'special technician'], chief_technician: ['首席技师', 'chief technician'],
  day: ['白班', 'day'], night: ['夜班', 'night'], rotating: ['倒班', 'rotating'], light: ['轻', 'light'], medium: ['中', 'medium'], heavy: ['重', 'heavy'], partly: ['部分受限', 'partly limited'], severely: ['严重受限', 'severely limited'],
};

let language = localStorage.getItem('jiuye.language') === 'en' ? 'en' : 'zh-CN';

export const current = () => language;

export function switchLanguage() {
  language = language === 'en' ? 'zh-CN' : 'en';
  localStorage.setItem('jiuye.language', language);
}

const pickOf = pair => pair[language === 'en' ? 1 : 0];

/** One of two texts that stand in both languages. */
export const pick = (zh, en) => pickOf([zh, en]);

/** A word by its key, with {0}, {1} filled in. */
export function t(key, ...parts) {
  const pair = pairs[key];
  if (!pair) throw new Error(`no word for ${key}`);
  return pickOf(pair).replace(/\{(\d)\}/g, (_, at) => String(parts[at]));
}

export const fieldName = name => names[name] ? pickOf(names[name]) : name;

export const shownFields = Object.keys(names);

/** A value of a record as people read it. */
export function shown(value) {
  if (value === true) return t('yes');
  if (value === false) return t('no');
  return typeof value === 'string' && values[value] ? pickOf(values[value]) : value;
}

export const number = value => value.toLocaleString(language === 'en' ? 'en-GB' : 'zh-CN', { maximumFractionDigits: 2 });
