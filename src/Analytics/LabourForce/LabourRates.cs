using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>The rates that a district names, each with its definition (001, overview).</summary>
/// <remarks>
/// The seeds print the rates and no formula. The definitions here are those of the national statistics; that the district uses the second one shows in its own figures:
/// 4:44:52 of the employed in the three industries and 3.5% unemployed give 96% × 96.5% = 92.6% of the labour force in the second and third, and 93% is printed.
/// </remarks>
public static class LabourRates
{
    /// <summary>城镇登记失业率 = 城镇登记失业人数 ÷（城镇从业人员 + 城镇登记失业人数）.</summary>
    /// <param name="registered">Urban persons registered as unemployed at the end of the period.</param>
    /// <param name="employed">Urban persons in work at the end of the period.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative or above 10¹².</exception>
    public static LabourRate UrbanRegisteredUnemployment(decimal registered, decimal employed) => Of(
        "urban_registered_unemployment_rate", new("城镇登记失业率", "urban registered unemployment rate"),
        new("期末城镇登记失业人数÷（期末城镇从业人员＋期末城镇登记失业人数）", "urban registered unemployed ÷ (urban employed + urban registered unemployed), end of period"),
        registered, employed + registered);

    /// <summary>二三产业就业率 = 在第二、三产业就业的劳动力 ÷ 劳动力.</summary>
    /// <param name="inSecondAndThird">Persons in work in the secondary and tertiary industry.</param>
    /// <param name="labourForce">The labour force, employed and unemployed.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative or above 10¹².</exception>
    public static LabourRate SecondAndThirdIndustryEmployment(decimal inSecondAndThird, decimal labourForce) => Of(
        "secondary_tertiary_employment_rate", new("劳动力二三产业就业率", "employment in secondary and tertiary industry"),
        new("在第二、三产业就业的劳动力÷劳动力（就业＋失业）", "employed in secondary and tertiary industry ÷ labour force (employed + unemployed)"),
        inSecondAndThird, labourForce);

    /// <summary>调查失业率 = 调查失业人数 ÷（调查就业人数 + 调查失业人数）, weighted.</summary>
    /// <param name="unemployed">Persons unemployed by the survey.</param>
    /// <param name="employed">Persons employed by the survey.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative or above 10¹².</exception>
    public static LabourRate SurveyedUnemployment(decimal unemployed, decimal employed) => Of(
        "surveyed_unemployment_rate", new("调查失业率", "surveyed unemployment rate"),
        new("调查失业人数÷（调查就业人数＋调查失业人数），按权数", "unemployed ÷ (employed + unemployed) by the survey, weighted"),
        unemployed, employed + unemployed);

    private static LabourRate Of(string name, Bilingual title, Bilingual definition, decimal numerator, decimal denominator)
    {
        Counts.Check(numerator);
        Counts.Check(denominator);
        return new(name, title, definition, numerator, denominator);
    }
}
