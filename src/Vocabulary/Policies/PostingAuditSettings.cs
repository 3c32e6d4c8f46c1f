using System.Collections.Frozen;

namespace Jiuye.Vocabulary;

/// <summary>The settings of <see cref="PostingAuditPolicy"/>.</summary>
internal static class PostingAuditSettings
{
    private const string Section = "posting_audit";
    private const string Off = "off";

    private static readonly (string Name, string English, string Chinese)[] RuleNames =
    [
        ("required_employer", "A posting names its employer", "招聘信息载明用人单位基本情况"),
        ("required_openings", "A posting says how many are hired", "招聘信息载明招用人数"),
        ("required_duties", "A posting says what the work is", "招聘信息载明工作内容"),
        ("required_conditions", "A posting says what is asked", "招聘信息载明招录条件"),
        ("required_pay", "A posting says what is paid", "招聘信息载明劳动报酬"),
        ("required_benefits", "A posting names the benefits", "招聘信息载明福利待遇"),
        ("required_social_insurance", "A posting speaks of social insurance", "招聘信息载明社会保险"),
        ("expired", "Past its last day", "超过有效期"),
        ("dates_in_disorder", "Its days contradict each other", "日期前后矛盾"),
        ("filled", "Filled or withdrawn", "已招满或撤回"),
        ("not_yet_published", "Its day of publication is to come", "发布日期尚未到"),
        ("publication_period", "Longer on show than the publication period", "超过发布期"),
        ("employer_unknown", "Nothing is known of the employer's check", "用人单位资格未核验"),
        ("employer_licence", "The licence or the code's certificate was seen", "核验营业执照或统一社会信用代码证"),
        ("employer_licence_validity", "The licence is valid on the day", "营业执照在有效期内"),
        ("employer_code", "The unified social credit code is one", "统一社会信用代码正确"),
        ("employer_agent", "The agent's power of attorney and identity", "经办人授权委托书及身份证明"),
        ("employer_publisher", "Who publishes online is authenticated by real name", "线上发布人实名认证"),
        ("sex", "Men or women only, or preferred", "限定或优先某一性别"),
        ("marriage_childbearing", "Being married, having children, meaning to", "以婚育状况为条件"),
        ("pregnancy", "Being pregnant", "以怀孕与否为条件"),
        ("ethnicity", "Ethnic group or race", "以民族、种族为条件"),
        ("religion", "Religious belief", "以宗教信仰为条件"),
        ("household_registration", "Household registration or place of origin", "以户籍、地域为条件"),
        ("age", "An age limit without ground in law", "无法定依据的年龄限制"),
        ("disability", "Disability", "以残疾为由排斥"),
        ("hepatitis_b", "Carriers of hepatitis B or of other pathogens", "排斥乙肝等传染病病原携带者"),
        ("minors", "Hiring below the least working age", "招用未达法定就业年龄的人员"),
        ("sex_forbidden_work", "Exception: work that the law keeps women from", "例外：女职工禁忌从事的劳动"),
        ("sex_bound_service", "Exception: services bound to one sex for decency", "例外：因隐私、风化必须由某一性别从事的岗位"),
        ("age_statutory", "Exception: an age limit that the law sets", "例外：法律法规规定年龄的岗位"),
        ("health_statutory", "Exception: work that the law keeps carriers from", "例外：法律法规禁止病原携带者从事的岗位"),
        ("carrier_food", "Exception: freedom from infection in food, water, medicine, public places and childcare", "例外：食品、饮水、药品、公共场所、托育岗位不得患有传染病"),
        ("household_aid", "Exception: aid to local people who are hard to employ", "例外：面向当地就业困难人员的援助岗位"),
        ("ethnicity_lawful", "Exception: an ethnic group that a law asks for", "例外：法律法规对民族另有规定的岗位"),
        ("religion_lawful", "Exception: offices of a religious body", "例外：宗教团体、院校内的教职"),
        ("disability_statutory", "Exception: bodily demands that the law sets", "例外：法律法规规定身体条件的岗位"),
        ("wage_floor", "Pay below the minimum wage", "低于最低工资标准"),
        ("wage_floor_unknown", "No minimum wage is on file for the place", "当地最低工资标准未收录"),
        ("fraud_fee", "A fee or something to be paid before starting", "入职前收费"),
        ("fraud_deposit", "A deposit", "收取押金、保证金"),
        ("fraud_documents", "Documents to be handed over", "扣押证件"),
        ("fraud_easy_money", "Easy money: order brushing, home handiwork, wages that do not fit", "刷单、手工活等轻松高薪"),
        ("fraud_chat_only", "Contact through a chat account only", "只留聊天账号联系"),
        ("fraud_training_loan", "Training against a loan", "招转培、培训贷"),
        ("duplicate", "The same posting a second time", "重复发布"),
    ];

    private static readonly FrozenDictionary<string, PolicySetting<string>> Rules = RuleNames.ToFrozenDictionary(
        static rule => rule.Name,
        static rule => new PolicySetting<string>(Section, rule.Name, SettingForms.OneOf("violation", "warning", "ask", "note", Off), rule.English, rule.Chinese),
        StringComparer.Ordinal);

    private static readonly PolicySetting<int> LeastAge = new(
        Section, "least_working_age", SettingForms.Whole(14, 18), "Nobody younger may be hired, years", "法定最低就业年龄（周岁）");

    private static readonly PolicySetting<int> Adult = new(
        Section, "adult_age", SettingForms.Whole(16, 21), "A posting may ask for this age without further ground, years", "可要求的成年年龄（周岁）");

    private static readonly PolicySetting<int> RetirementMen = new(
        Section, "retirement_age_men", SettingForms.Whole(50, 70), "An upper age limit from here on keeps nobody away who still works, years", "年龄上限不低于此即不构成限制（男，周岁）");

    private static readonly PolicySetting<int> RetirementWomen = new(
        Section, "retirement_age_women", SettingForms.Whole(45, 70), "The same for postings for women only, years", "年龄上限不低于此即不构成限制（仅招女性的岗位，周岁）");

    private static readonly PolicySetting<int> PublicationDays = new(
        Section, "publication_days", SettingForms.Whole(0, 730), "Days after which a posting without a last day is tidied up or prolonged; 0: none", "未载明有效期的招聘信息的发布天数（0 为不设）");

    internal static IReadOnlyList<PolicySetting> All { get; } =
        [.. RuleNames.Select(static rule => Rules[rule.Name]), LeastAge, Adult, RetirementMen, RetirementWomen, PublicationDays];

    internal static PostingAuditPolicy From(SettingValues values) => new()
    {
        Rules = Rules.ToFrozenDictionary(static rule => rule.Key, rule => RuleOf(values, rule.Value), StringComparer.Ordinal),
        LeastWorkingAge = values.Of(LeastAge),
        AdultAge = values.Of(Adult),
        RetirementAgeMen = values.Of(RetirementMen),
        RetirementAgeWomen = values.Of(RetirementWomen),
        PublicationDays = values.Of(PublicationDays),
    };

    private static AuditRuleSetting RuleOf(SettingValues values, PolicySetting<string> setting)
    {
        var stated = values[setting];
        return new(SeverityOf(values.Of(setting)), stated.Source, stated.Note);
    }

    private static AuditSeverity? SeverityOf(string name) => name switch
    {
        "violation" => AuditSeverity.Violation,
        "warning" => AuditSeverity.Warning,
        "ask" => AuditSeverity.Ask,
        "note" => AuditSeverity.Note,
        _ => null,
    };
}
