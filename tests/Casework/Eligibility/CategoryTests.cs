using Jiuye.Vocabulary;

namespace Jiuye.Casework.Tests.Eligibility;

public sealed class CategoryTests
{
    private const string FromFifty = """ "older_worker_from": [ { "form": "at_least", "amount": 50, "unit": "years_of_age", "source": "City rules", "rows": ["R-144"] } ] """;

    private const string TenYearsAhead = """ "older_worker_from": [ { "form": "at_most", "amount": 10, "unit": "years_to_retirement", "source": "City rules", "rows": ["R-170"] } ] """;

    [Theory]
    [Trait("Requirement", "R-141")]
    [Trait("Requirement", "R-142")]
    [Trait("Requirement", "R-143")]
    [Trait("Requirement", "R-145")]
    [InlineData("zero_employment_household", "in_zero_employment_household")]
    [InlineData("minimum_living_allowance", "on_minimum_living_allowance")]
    [InlineData("lifted_out_of_poverty", "lifted_out_of_poverty")]
    [InlineData("disabled", "holds_disability_certificate")]
    public void In_Xuchang_a_registered_person_is_in_a_category_by_one_fact(string code, string fact) =>
        ByOneFact("xuchang-2023", code, "is_registered_unemployed", "true", fact);

    [Theory]
    [Trait("Requirement", "R-171")]
    [Trait("Requirement", "R-172")]
    [Trait("Requirement", "R-173")]
    [Trait("Requirement", "R-176")]
    [Trait("Requirement", "R-178")]
    [Trait("Requirement", "R-179")]
    [InlineData("zero_employment_household", "in_zero_employment_household")]
    [InlineData("disabled", "holds_disability_certificate")]
    [InlineData("minimum_living_allowance", "on_minimum_living_allowance")]
    [InlineData("single_parent", "is_single_parent_of_minor")]
    [InlineData("martyrs_family", "is_martyrs_family")]
    [InlineData("servicemans_spouse", "is_servicemans_spouse")]
    public void In_Harbin_a_person_out_of_work_is_in_a_category_by_one_fact(string code, string fact) =>
        ByOneFact("harbin-2010", code, "is_in_work", "false", fact);

    [Theory]
    [Trait("Requirement", "R-175")]
    [InlineData("is_in_work=false lost_land=true is_hard_to_place=true", Verdict.Holds)]
    [InlineData("is_in_work=true lost_land=true is_hard_to_place=true", Verdict.Fails)]
    [InlineData("lost_land=true is_hard_to_place=false", Verdict.Fails)]
    [InlineData("lost_land=false is_hard_to_place=true", Verdict.Fails)]
    [InlineData("lost_land=true", Verdict.CannotTell)]
    public void In_Harbin_lost_land_counts_where_it_makes_work_hard_to_get(string facts, Verdict verdict) =>
        Assert.Equal(verdict, Category("harbin-2010", "lost_land", facts).Verdict);

    [Theory]
    [Trait("Requirement", "R-177")]
    [InlineData("none", Verdict.Fails)]
    [InlineData("below_county", Verdict.Fails)]
    [InlineData("county", Verdict.Holds)]
    [InlineData("city", Verdict.Holds)]
    [InlineData("national", Verdict.Holds)]
    [InlineData("unknown", Verdict.CannotTell)]
    public void In_Harbin_a_model_worker_of_the_county_or_above_is_in_a_category(string level, Verdict verdict) =>
        Assert.Equal(verdict, Category("harbin-2010", "model_worker", "is_in_work=false model_worker_level=" + level).Verdict);

    [Theory]
    [Trait("Example", "W-33")]
    [Trait("Requirement", "R-174")]
    [InlineData("2022-08-03", Verdict.Fails)]
    [InlineData("2022-07-04", Verdict.Fails)]
    [InlineData("2022-07-03", Verdict.Holds)]
    [InlineData("2022-07-02", Verdict.Holds)]
    public void In_Harbin_a_year_without_work_makes_the_category_to_the_day(string since, Verdict verdict) =>
        Assert.Equal(verdict, Category("harbin-2010", "long_term_unemployed", "is_in_work=false was_previously_employed=true unemployed_since=" + since).Verdict);

    [Fact]
    [Trait("Requirement", "R-174")]
    public void Whoever_never_worked_is_no_displaced_worker_however_long_it_has_been() => Assert.Equal(
        Verdict.Fails, Category("harbin-2010", "long_term_unemployed", "is_in_work=false was_previously_employed=false unemployed_since=2012-01-01").Verdict);

    [Fact]
    [Trait("Requirement", "R-174")]
    public void The_last_day_of_the_year_without_work_is_named_as_what_would_change_it()
    {
        var decision = Category("harbin-2010", "long_term_unemployed", "is_in_work=false was_previously_employed=true unemployed_since=2023-01-01");

        Assert.Equal(new FactChange("unemployed_since", "2022-07-03"), Assert.Single(Assert.Single(decision.Changes)));
    }

    [Theory]
    [Trait("Requirement", "R-144")]
    [Trait("Requirement", "R-146")]
    [InlineData("xuchang-2023", "older", "older_worker_from")]
    [InlineData("xuchang-2023", "long_term_unemployed", "long_term_unemployed_years")]
    [InlineData("harbin-2010", "older_4050", "older_worker_from")]
    public void A_number_that_the_text_does_not_give_must_be_set_by_the_jurisdiction(string policy, string code, string parameter)
    {
        var decision = Category(policy, code, "age=58 is_in_work=false is_registered_unemployed=true unemployed_since=2010-01-01");

        Assert.Equal(Verdict.CannotTell, decision.Verdict);
        Assert.Equal(parameter, Assert.Single(decision.MustSet));
    }

    [Theory]
    [Trait("Requirement", "R-144")]
    [InlineData(49, Verdict.Fails)]
    [InlineData(50, Verdict.Holds)]
    public void A_city_that_sets_an_age_decides_by_it(int age, Verdict verdict) => Assert.Equal(
        verdict,
        PersonRules.Decide(
            PolicyParameters.HardToEmployCategories, "older", Known.Of($"is_registered_unemployed=true age={age}"), Known.With("xuchang-2023", FromFifty), Known.Today)!.Verdict);

    [Theory]
    [Trait("Requirement", "R-170")]
    [InlineData("2033-07-04", Verdict.Fails)]
    [InlineData("2033-07-03", Verdict.Holds)]
    [InlineData("2023-01-01", Verdict.Holds)]
    public void A_city_that_sets_years_to_retirement_decides_by_the_day_of_the_statutory_age_and_asks_nobodys_sex(string retires, Verdict verdict) => Assert.Equal(
        verdict,
        PersonRules.Decide(
            PolicyParameters.HardToEmployCategories, "older_4050", Known.Of($"is_in_work=false retires_on={retires}"), Known.With("harbin-2010", TenYearsAhead), Known.Today)!.Verdict);

    [Fact]
    [Trait("Requirement", "R-200")]
    public void Beijing_and_Shunyi_list_no_categories_and_say_so()
    {
        foreach (var name in new[] { "beijing-2018", "shunyi-2011" })
        {
            var report = EligibilityReport.Of(Known.Of("holds_disability_certificate=true"), Policy.Named(name), Known.Today);

            Assert.DoesNotContain(report.Findings, finding => finding.List == PolicyParameters.HardToEmployCategories);
            Assert.Contains(report.InWords, words => words.Words == "not listed (未列出)");
            Assert.Null(PersonRules.DecideAny(PolicyParameters.HardToEmployCategories, new(), Policy.Named(name), Known.Today));
        }
    }

    [Theory]
    [Trait("Requirement", "R-200")]
    [Trait("Requirement", "R-201")]
    [InlineData("is_registered_unemployed=false is_rural_labour=false", Verdict.Fails)]
    [InlineData("is_registered_unemployed=false is_rural_labour=true wants_work=true", Verdict.CannotTell)]
    public void In_Shunyi_recognition_is_for_the_registered_and_for_rural_labour_and_waits_for_the_districts_own_list(string facts, Verdict verdict)
    {
        var decision = Known.Decide("shunyi-2011", PolicyParameters.HardToEmployRecognition, "recognise", facts);

        Assert.Equal(verdict, decision.Verdict);
        Assert.Equal(verdict == Verdict.CannotTell ? ["hard_to_employ_categories"] : [], decision.MustSet);
    }

    [Fact]
    [Trait("Requirement", "R-147")]
    [Trait("Requirement", "R-180")]
    public void Whoever_is_in_a_category_is_led_to_recognition_with_the_name_of_what_is_owed()
    {
        Assert.Contains("一对一", Known.Decide("xuchang-2023", PolicyParameters.HardToEmployRecognition, "guide_to_recognition", "is_registered_unemployed=true holds_disability_certificate=true").Outcome.Zh, StringComparison.Ordinal);
        Assert.Contains("公示", Known.Decide("harbin-2010", PolicyParameters.HardToEmployRecognition, "recognise", "is_in_work=false holds_disability_certificate=true").Outcome.Zh, StringComparison.Ordinal);
    }

    [Theory]
    [Trait("Requirement", "R-169")]
    [InlineData("meets_exit_conditions=true", Verdict.Holds)]
    [InlineData("meets_exit_conditions=false", Verdict.Fails)]
    [InlineData("", Verdict.CannotTell)]
    public void Whoever_meets_the_exit_conditions_leaves_the_status(string facts, Verdict verdict) =>
        Assert.Equal(verdict, Known.Verdict("xuchang-2023", PolicyParameters.HardToEmployRecognition, "exit", "is_recognised=true " + facts));

    private static void ByOneFact(string policy, string code, string standing, string stands, string fact)
    {
        var otherwise = stands == "true" ? "false" : "true";

        Assert.Equal(Verdict.Holds, Category(policy, code, $"{standing}={stands} {fact}=true").Verdict);
        Assert.Equal(Verdict.Fails, Category(policy, code, $"{standing}={stands} {fact}=false").Verdict);
        Assert.Equal(Verdict.Fails, Category(policy, code, $"{standing}={otherwise} {fact}=true").Verdict);
        Assert.Equal([fact], Category(policy, code, $"{standing}={stands}").Missing);
    }

    private static Decision Category(string policy, string code, string facts) => Known.Decide(policy, PolicyParameters.HardToEmployCategories, code, facts);
}
