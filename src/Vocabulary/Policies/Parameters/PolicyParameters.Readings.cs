namespace Jiuye.Vocabulary;

/// <summary>How unclear texts are read (文本不明之处的理解).</summary>
public static partial class PolicyParameters
{
    private static IEnumerable<PolicyParameter> Readings() =>
    [
        BenefitSwitchReading, BracketedNumbers, InterviewOverlap, BeforeADay, FairLeadReading, GeneralLevelsSignAgreement,
        FullEmploymentDenominator, SeekerTermsInPostings, OfferOrder, .. CalculationReadings(),
    ];

    /// <summary>How benefit months continue from the switch year on (W-04) (缴费满5年以上领取月数的理解). One of: a, b, c.</summary>
    public static PolicyParameter<Reading> BenefitSwitchReading { get; } = Reading(
        "benefit_switch_reading", "readings", "How benefit months continue from the switch year on (W-04)", "缴费满5年以上领取月数的理解", ["a", "b", "c"]);

    /// <summary>Which number of "2 (3)" and "5 (3)" is the rule (W-13, W-14) (“2（3）”“5（3）”以何者为准). One of: before_bracket, bracketed.</summary>
    public static PolicyParameter<Reading> BracketedNumbers { get; } = Reading(
        "bracketed_numbers", "readings", "Which number of \"2 (3)\" and \"5 (3)\" is the rule (W-13, W-14)", "“2（3）”“5（3）”以何者为准", ["before_bracket", "bracketed"]);

    /// <summary>Where an employer who wants exactly the shared number interviews (W-19) (招聘人数恰为10人时的面试方式). One of: at_employer, platform.</summary>
    public static PolicyParameter<Reading> InterviewOverlap { get; } = Reading(
        "interview_overlap", "readings", "Where an employer who wants exactly the shared number interviews (W-19)", "招聘人数恰为10人时的面试方式", ["at_employer", "platform"]);

    /// <summary>Whether 某日前 includes the day (W-45) (“某日前”是否含当日). One of: by_that_day, before_that_day.</summary>
    public static PolicyParameter<Reading> BeforeADay { get; } = Reading(
        "before_a_day", "readings", "Whether 某日前 includes the day (W-45)", "“某日前”是否含当日", ["by_that_day", "before_that_day"]);

    /// <summary>What 前3个工作日内 means for fairs (V-18) (“前3个工作日内”的理解). One of: window, least_lead_time.</summary>
    public static PolicyParameter<Reading> FairLeadReading { get; } = Reading(
        "fair_lead_reading", "readings", "What 前3个工作日内 means for fairs (V-18)", "“前3个工作日内”的理解", ["window", "least_lead_time"]);

    /// <summary>Whether recognised persons of levels 1 and 2 sign the aid agreement too (W-25) (一、二级认定人员是否签订援助协议). One of: yes, no.</summary>
    public static PolicyParameter<Reading> GeneralLevelsSignAgreement { get; } = Reading(
        "general_levels_sign_agreement", "readings", "Whether recognised persons of levels 1 and 2 sign the aid agreement too (W-25)", "一、二级认定人员是否签订援助协议", ["yes", "no"]);

    /// <summary>Whose share in work counts for full employment (V-24) (充分就业率的分母). One of: wish_to_transfer, wish_to_work, able_and_willing.</summary>
    public static PolicyParameter<Reading> FullEmploymentDenominator { get; } = Reading(
        "full_employment_denominator", "readings", "Whose share in work counts for full employment (V-24)", "充分就业率的分母", ["wish_to_transfer", "wish_to_work", "able_and_willing"], cases: ["set_by_street", "own"]);

    /// <summary>What postings may not ask for (V-31, W-52) (招聘信息不得含有的限制). One of: sex_and_ethnicity_banned.</summary>
    public static PolicyParameter<Reading> SeekerTermsInPostings { get; } = Reading(
        "seeker_terms_in_postings", "readings", "What postings may not ask for (V-31, W-52)", "招聘信息不得含有的限制", ["sex_and_ethnicity_banned"]);

    /// <summary>Which postings are offered first among those that fit (推荐岗位的先后). One of: by_fit, key_employers_first.</summary>
    public static PolicyParameter<Reading> OfferOrder { get; } = Reading(
        "offer_order", "readings", "Which postings are offered first among those that fit", "推荐岗位的先后", ["by_fit", "key_employers_first"]);
}
