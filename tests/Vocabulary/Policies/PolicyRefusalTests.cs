using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Jiuye.Vocabulary;

namespace Vocabulary.Tests.Policies;

public class PolicyRefusalTests
{
    private const string Head = """{"name": "own", "title": {"zh": "本区", "en": "Own"}, "extends": "beijing-2018" """;

    [Theory]
    [InlineData("""{"name": "own" """, "$", "JSON")]
    [InlineData("""[]""", "$", "an object")]
    [InlineData("""{"name": "own", "name": "two"}""", "$", "each name once")]
    [InlineData(Head + "}x", "$", "JSON")]
    [InlineData("""{"title": {"zh": "本区", "en": "Own"}, "extends": "beijing-2018"}""", "$.name", "text")]
    [InlineData("""{"name": "own", "title": "本区", "extends": "beijing-2018"}""", "$.title", "zh and en")]
    [InlineData("""{"name": "own", "title": {"zh": "", "en": "Own"}, "extends": "beijing-2018"}""", "$.title.zh", "text")]
    [InlineData("""{"name": "own", "title": {"zh": "本区", "en": "Own"}, "extends": "peking"}""", "$.extends", "beijing-2018")]
    [InlineData(Head + """, "about": "half \ud800 a character"}""", "$.about", "Unicode text")]
    [InlineData(Head + """, "\ud800": 1}""", "$", "Unicode text")]
    [InlineData(Head + """, "parameters": {"readings": {"\udc00x": []}}}""", "$", "Unicode text")]
    [InlineData(Head + """, "colour": 1}""", "$.colour", "known are name")]
    [InlineData(Head + """, "wages": 1}""", "$.wages", "object of settings")]
    [InlineData(Head + """, "wages": {"pay": {"value": 1, "source": "x"}}}""", "$.wages.pay", "paid_days_a_month")]
    [InlineData(Head + """, "wages": {"hours_a_day": 8}}""", "$.wages.hours_a_day", "value and source")]
    [InlineData(Head + """, "wages": {"hours_a_day": {"value": 8}}}""", "$.wages.hours_a_day.source", "text")]
    [InlineData(Head + """, "wages": {"hours_a_day": {"value": 8, "source": "x", "colour": 1}}}""", "$.wages.hours_a_day.colour", "value, source, note")]
    [InlineData(Head + """, "wages": {"hours_a_day": {"value": 25, "source": "x"}}}""", "$.wages.hours_a_day.value", "(0, 24]")]
    [InlineData(Head + """, "wages": {"hours_a_day": {"value": 0, "source": "x"}}}""", "$.wages.hours_a_day.value", "(0, 24]")]
    [InlineData(Head + """, "wages": {"hours_a_day": {"value": "8", "source": "x"}}}""", "$.wages.hours_a_day.value", "(0, 24]")]
    [InlineData(Head + """, "wages": {"paid_days_a_month": {"value": 31.01, "source": "x"}}}""", "$.wages.paid_days_a_month.value", "(0, 31]")]
    [InlineData(Head + """, "ranking": {"text": {"value": 0.5, "source": "x"}}}""", "$.ranking", "sum to 1")]
    [InlineData(Head + """, "ranking": {"text": {"value": -0.1, "source": "x"}}}""", "$.ranking.text.value", "[0, 1]")]
    [InlineData(Head + """, "ranking": {"distance_half_kilometres": {"value": 0, "source": "x"}}}""", "$.ranking.distance_half_kilometres.value", "(0, 1000]")]
    [InlineData(Head + """, "filters": {"enforces_age_limits": {"value": "no", "source": "x"}}}""", "$.filters.enforces_age_limits.value", "true or false")]
    [InlineData(Head + """, "publication": {"quantile": {"value": "hf10", "source": "x"}}}""", "$.publication.quantile.value", "hf9")]
    [InlineData(Head + """, "publication": {"fewest_observations": {"value": 0, "source": "x"}}}""", "$.publication.fewest_observations.value", "[1, ")]
    [InlineData(Head + """, "nightly": {"postings_per_seeker": {"value": 2.5, "source": "x"}}}""", "$.nightly.postings_per_seeker.value", "[1, 1000]")]
    [InlineData(Head + """, "grading": {"level_thresholds": {"value": [25, 25, 65], "source": "x"}}}""", "$.grading.level_thresholds.value", "rising")]
    [InlineData(Head + """, "grading": {"age": {"value": [{"below": 30, "points": 1}, {"below": 20, "points": 2}, {"points": 0}], "source": "x"}}}""", "$.grading.age.value", "rising limits")]
    [InlineData(Head + """, "grading": {"age": {"value": [{"below": 30, "points": 1}], "source": "x"}}}""", "$.grading.age.value", "without a limit")]
    [InlineData(Head + """, "grading": {"age": {"value": [{"points": 101}], "source": "x"}}}""", "$.grading.age.value", "0 to 100")]
    [InlineData(Head + """, "grading": {"health": {"value": {"none": 0, "partly": 8}, "source": "x"}}}""", "$.grading.health.value", "severely")]
    [InlineData(Head + """, "grading": {"gender": {"value": 1, "source": "x"}}}""", "$.grading.gender", "no such setting")]
    [InlineData(Head + """, "parameters": []}""", "$.parameters", "object of groups")]
    [InlineData(Head + """, "parameters": {"fun": {}}}""", "$.parameters.fun", "follow_up_persons")]
    [InlineData(Head + """, "parameters": {"opening": {"plan_draft_days": null}}}""", "$.parameters.opening.plan_draft_days", "follow_up_persons")]
    [InlineData(Head + """, "parameters": {"opening": {"tea_time": null}}}""", "$.parameters.opening.tea_time", "no such parameter")]
    [InlineData(Head + """, "parameters": {"follow_up_persons": {"plan_draft_days": []}}}""", "$.parameters.follow_up_persons.plan_draft_days", "1 to 16 statements")]
    public void What_is_wrong_is_refused_by_file_place_and_range(string json, string path, string expected)
    {
        var fault = Assert.Single(Assert.Throws<PolicyException>(() => Policy.Parse(json, "own.json")).Faults);

        Assert.Equal(("own.json", path), (fault.File, fault.Path));
        Assert.Contains(expected, fault.Expected, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"form": "within", "amount": -1, "unit": "days", "source": "x"}""", ".amount", "[0, 366]")]
    [InlineData("""{"form": "within", "amount": 3.5, "unit": "days", "source": "x"}""", ".amount", "whole")]
    [InlineData("""{"form": "within", "amount": "3", "unit": "days", "source": "x"}""", ".amount", "[0, 366]")]
    [InlineData("""{"form": "within", "unit": "days", "source": "x"}""", ".amount", "[0, 366]")]
    [InlineData("""{"form": "within", "amount": 3, "unit": "moons", "source": "x"}""", ".unit", "working_days")]
    [InlineData("""{"form": "at_least", "amount": 3, "unit": "days", "source": "x"}""", ".form", "within")]
    [InlineData("""{"amount": 3, "unit": "days", "source": "x"}""", ".form", "within")]
    [InlineData("""{"form": "within", "amount": 3, "unit": "days"}""", ".source", "text")]
    [InlineData("""{"form": "within", "amount": 3, "unit": "days", "source": "x", "tier": "moon"}""", ".tier", "street")]
    [InlineData("""{"form": "within", "amount": 3, "unit": "days", "source": "x", "case": "rain"}""", ".case", "one of")]
    [InlineData("""{"form": "within", "amount": 3, "unit": "days", "source": "x", "rows": ["306"]}""", ".rows", "R-306")]
    [InlineData("""{"form": "within", "amount": 3, "unit": "days", "source": "x", "colour": 1}""", ".colour", "no such member")]
    [InlineData("""{"form": "words", "text": "", "source": "x"}""", ".text", "1 to 80")]
    [InlineData("3", "", "a statement")]
    public void A_statement_that_is_none_is_refused_by_its_place_in_the_list(string statement, string place, string expected)
    {
        var json = Head + """, "parameters": {"follow_up_persons": {"plan_draft_days": [""" + statement + "]}}}";

        var faults = Assert.Throws<PolicyException>(() => Policy.Parse(json, "own.json")).Faults;

        Assert.Contains(faults, fault =>
            fault.Path == "$.parameters.follow_up_persons.plan_draft_days[0]" + place && fault.Expected.Contains(expected, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{"form": "by", "period": "month", "source": "x"}""", ".day")]
    [InlineData("""{"form": "by", "period": "month", "day": 32, "source": "x"}""", ".day")]
    [InlineData("""{"form": "by", "period": "month", "day": 1, "weekday": "monday", "source": "x"}""", ".day")]
    [InlineData("""{"form": "by", "period": "quarter", "day": 1, "source": "x"}""", ".month")]
    [InlineData("""{"form": "by", "period": "quarter", "month": 4, "day": 1, "source": "x"}""", ".month")]
    [InlineData("""{"form": "on", "period": "week", "source": "x"}""", ".weekday")]
    [InlineData("""{"form": "on", "period": "once", "date": "1 August", "source": "x"}""", ".date")]
    [InlineData("""{"form": "on", "period": "moon", "source": "x"}""", ".period")]
    [InlineData("""{"form": "within", "period": "month", "day": 1, "source": "x"}""", ".form")]
    public void A_day_that_no_period_has_is_refused(string statement, string place)
    {
        var json = Head + """, "parameters": {"reporting": {"wage_survey_send_date": [""" + statement + "]}}}";

        Assert.Contains(
            Assert.Throws<PolicyException>(() => Policy.Parse(json, "own.json")).Faults,
            fault => fault.Path == "$.parameters.reporting.wage_survey_send_date[0]" + place);
    }

    [Fact]
    public void The_same_tier_and_case_twice_is_refused()
    {
        const string Twice = Head + """
            , "parameters": {"follow_up_persons": {"plan_draft_days": [
              {"form": "within", "amount": 3, "unit": "days", "source": "x"}, {"form": "within", "amount": 5, "unit": "days", "source": "x"}]}}}
            """;

        Assert.Equal(
            "$.parameters.follow_up_persons.plan_draft_days[1]", Assert.Single(Assert.Throws<PolicyException>(() => Policy.Parse(Twice, "own.json")).Faults).Path);
    }

    [Theory]
    [InlineData("hard_to_employ_categories", """{"form": "all_of", "case": "a", "conditions": ["disabeld"], "zh": "某", "en": "x", "source": "x"}""", ".conditions", "one of of_registration_age")]
    [InlineData("hard_to_employ_categories", """{"form": "all_of", "case": "a", "conditions": [], "zh": "某", "en": "x", "source": "x"}""", ".conditions", "one or more")]
    [InlineData("hard_to_employ_categories", """{"form": "none_of", "case": "a", "conditions": ["disabled"], "zh": "某", "en": "x", "source": "x"}""", ".form", "\"all_of\"")]
    [InlineData("hard_to_employ_categories", """{"form": "all_of", "conditions": ["disabled"], "zh": "某", "en": "x", "source": "x"}""", ".case", "1 to 40")]
    [InlineData("hard_to_employ_categories", """{"form": "all_of", "case": "A B", "conditions": ["disabled"], "zh": "某", "en": "x", "source": "x"}""", ".case", "lower-case")]
    [InlineData("hard_to_employ_categories", """{"form": "any_of", "case": "a", "conditions": ["in_hard_to_employ_category"], "zh": "某", "en": "x", "source": "x"}""", ".conditions", "refers to none itself")]
    [InlineData("hard_to_employ_categories", """{"form": "all_of", "case": "a", "conditions": ["disabled"], "and_any_of": ["hard_to_employ"], "zh": "某", "en": "x", "source": "x"}""", ".and_any_of", "refers to none itself")]
    [InlineData("key_help", """{"form": "all_of", "case": "a", "conditions": ["disabled"], "and_any_of": [], "zh": "某", "en": "x", "source": "x"}""", ".and_any_of", "one or more")]
    [InlineData("key_help", """{"form": "any_of", "case": "a", "conditions": ["disabled"], "and_any_of": ["older"], "zh": "某", "en": "x", "source": "x"}""", ".and_any_of", "only beside")]
    [InlineData("unemployment_registration", """{"form": "any_of", "case": "a", "conditions": ["may_not_register_as_unemployed"], "zh": "某", "en": "x", "source": "x"}""", ".conditions", "refers to none itself")]
    public void A_rule_about_persons_that_is_none_is_refused(string list, string rule, string place, string expected)
    {
        var json = Head + ", \"parameters\": {\"eligibility\": {\"" + list + "\": [" + rule + "]}}}";

        var fault = Assert.Single(Assert.Throws<PolicyException>(() => Policy.Parse(json, "own.json")).Faults);
        Assert.EndsWith(place, fault.Path, StringComparison.Ordinal);
        Assert.Contains(expected, fault.Expected, StringComparison.Ordinal);
    }

    [Fact]
    public void A_range_that_ends_before_it_begins_is_refused()
    {
        const string Backwards = Head + """
            , "parameters": {"recommendation": {"interview_at_employer_headcount": [{"form": "between", "amount": 10, "up_to": 1, "unit": "persons", "source": "x"}]}}}
            """;

        Assert.EndsWith(".up_to", Assert.Single(Assert.Throws<PolicyException>(() => Policy.Parse(Backwards, "own.json")).Faults).Path, StringComparison.Ordinal);
    }

    [Fact]
    public void All_faults_of_a_file_are_named_at_once()
    {
        const string Two = Head + """, "wages": {"hours_a_day": {"value": 25, "source": "x"}}, "filters": {"wage_floor_share": {"value": 2, "source": "x"}}}""";

        Assert.Equal(2, Assert.Throws<PolicyException>(() => Policy.Parse(Two, "own.json")).Faults.Count);
    }

    [Fact]
    public void A_jurisdiction_that_forgets_a_parameter_is_refused_and_one_that_says_nothing_on_it_is_not()
    {
        var forgotten = Embedded("harbin-2010");
        forgotten["parameters"]!["loans_and_subsidies"]!.AsObject().Remove("loan_max_amount");

        var fault = Assert.Single(Assert.Throws<PolicyException>(() => Policy.Parse(forgotten.ToJsonString(), "h.json")).Faults);
        Assert.Equal(("$.parameters.loans_and_subsidies.loan_max_amount", "nothing"), (fault.Path, fault.Value));
        Assert.Null(Policy.Named("harbin-2010").Get(PolicyParameters.LoanMaxAmount));
    }

    // Every place of every file is removed, mistyped or blown out of range in turn; what still loads says what it said.
    [Fact]
    public void Whatever_is_removed_mistyped_or_out_of_range_is_refused_or_changes_nothing_but_itself()
    {
        var names = Policy.Names.ToArray();
        var mutations = (from name in Gen.Elements(names)
                         from pick in Gen.Choose(0, 1_000_000)
                         from kind in Gen.Choose(0, 3)
                         select (name, pick, kind)).ToArbitrary();

        Prop.ForAll(mutations, mutation => RefusedOrHarmless(mutation.name, mutation.pick, mutation.kind)).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Every_single_value_of_the_base_policy_is_refused_when_spoilt_or_changes_nothing_but_itself()
    {
        var places = new List<JsonNode>();
        Collect(Embedded("jiuye-default"), places);

        var accepted = places.SelectMany(static (place, pick) => Enumerable.Range(0, 4)
            .Where(kind => !RefusedOrHarmless("jiuye-default", pick, kind))
            .Select(kind => FormattableString.Invariant($"{place.GetPath()} spoilt in way {kind}")));

        Assert.Empty(accepted);
    }

    private static bool RefusedOrHarmless(string name, int pick, int kind)
    {
        var root = Embedded(name);
        var places = new List<JsonNode>();
        Collect(root, places);
        var place = places[pick % places.Count];
        var path = place.GetPath();
        var isNumber = place.GetValueKind() == JsonValueKind.Number;
        Damage(place, kind);
        try
        {
            var changed = Policy.Parse(root.ToJsonString(), name);
            // Only the free remarks may hold any number. Elsewhere a text may become another text, and what is optional may go, but nothing is added.
            return path.Contains(".about", StringComparison.Ordinal)
                || (!(isNumber && kind > 0) && changed.Entries().Count(Says) <= Policy.Named(name).Entries().Count(Says));
        }
        catch (PolicyException refused)
        {
            return refused.Faults.Count > 0 && refused.Faults.All(fault => fault.Path.StartsWith('$') && fault.Expected.Length > 0);
        }
    }

    private static bool Says(PolicyEntry entry) => entry.Value is not null;

    private static void Damage(JsonNode place, int kind)
    {
        if (kind == 0 && place.Parent is JsonObject owner)
            owner.Remove(place.GetPropertyName());
        else if (kind == 0 && place.Parent is JsonArray list)
            list.RemoveAt(place.GetElementIndex());
        else if (place.Parent is not null)
            place.ReplaceWith(kind switch { 1 => JsonValue.Create("wrong"), 2 => JsonValue.Create(-1e9), _ => (JsonNode)new JsonObject { ["x"] = 1 } });
    }

    private static void Collect(JsonNode node, List<JsonNode> places)
    {
        foreach (var child in node switch { JsonObject owner => owner.Select(static member => member.Value), JsonArray list => list, _ => [] })
        {
            if (child is null)
                continue;
            places.Add(child);
            Collect(child, places);
        }
    }

    private static JsonObject Embedded(string name) => JsonNode.Parse(PolicyText.Embedded(name).Json)!.AsObject();
}
