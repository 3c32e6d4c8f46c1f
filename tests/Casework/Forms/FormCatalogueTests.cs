using Jiuye.Vocabulary;

namespace Jiuye.Casework.Tests;

public sealed class FormCatalogueTests
{
    private const string City =
        """
        { "jurisdiction": "my-city", "forms": [ { "name": "card", "zh": "卡", "en": "card", "about": "person", "articles": ["Art. 1"], "rows": [],
          "fields": [ { "name": "note", "zh": "备注", "en": "note", "type": "text", "class": "official", "required": true } ] } ] }
        """;

    [Fact]
    public void Every_seed_has_its_forms_and_each_cites_an_article_of_that_seed()
    {
        var seeds = new Dictionary<string, string> { ["beijing-2018"] = "002", ["shunyi-2011"] = "001", ["fengtai-2017"] = "000", ["xuchang-2023"] = "003", ["harbin-2010"] = "004" };

        Assert.Equal(seeds.Keys.Order(StringComparer.Ordinal), FormCatalogue.Shipped.Forms.Select(form => form.Jurisdiction).Distinct());
        Assert.All(FormCatalogue.Shipped.Forms, form => Assert.All(form.Articles, article => Assert.StartsWith(seeds[form.Jurisdiction], article, StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_article_that_forms_and_rules_cite_has_a_Chinese_form()
    {
        string[] cited = [.. FormCatalogue.Shipped.Forms.SelectMany(static form => form.Articles), CourseFinder.Article, GuidancePlan.Article];

        Assert.Equal([], cited.Where(static article => !Citation.TryInChinese(article, out _)));
    }

    [Fact]
    public void What_stands_in_place_of_a_term_cites_as_its_language_does() =>
        Assert.All(FormCatalogue.Shipped.Forms.Select(static form => form.Opening?.Words?.Zh).OfType<string>(), static words => Assert.DoesNotMatch("[A-Za-z]", words));

    [Fact]
    public void A_form_that_is_filled_in_full_passes()
    {
        foreach (var form in FormCatalogue.Shipped.Forms)
            Assert.DoesNotContain(Filled.Faults(form, Filled.Record(form)), static finding => finding.Kind != FormFindingKind.PaperMissing);
    }

    [Fact]
    public void Every_required_field_of_every_form_is_missed_when_it_is_empty()
    {
        foreach (var form in FormCatalogue.Shipped.Forms)
        {
            var asked = form.Fields.Where(static field => field is { IsRequired: true, When: null }).Select(static field => field.Name);
            var missing = Filled.Findings(form, new() { Form = form.Name, Subject = "s1", On = Filled.On }).Where(static finding => finding.Kind == FormFindingKind.Missing).Select(static finding => finding.Field);
            Assert.Equal(asked, missing);
        }
    }

    [Fact]
    public void A_form_filled_after_the_day_of_checking_is_wrong()
    {
        var form = Filled.Form("harbin-2010", "recognition_ledger");
        var check = new FormCheck(FormCatalogue.Shipped);

        Assert.Equal(("on", "2018-09-03"), (Assert.Single(check.Check(form, Filled.Record(form), new(2018, 9, 2))).Field, check.Check(form, Filled.Record(form), new(2018, 9, 2))[0].Shown));
        Assert.Empty(check.Check(form, Filled.Record(form), new(2018, 9, 3)));
    }

    [Theory]
    [InlineData("03/04/2018", FormFindingKind.Ambiguous)]
    [InlineData("13/04/2018", FormFindingKind.Wrong)]
    [InlineData("2018-02-30", FormFindingKind.Wrong)]
    [InlineData("2018-09-04", FormFindingKind.Wrong)]
    public void A_day_that_may_be_two_is_asked_about_and_one_that_is_none_or_to_come_is_wrong(string day, FormFindingKind kind)
    {
        var form = Filled.Form("shunyi-2011", "unemployment_registration");

        var fault = Assert.Single(Filled.Faults(form, Filled.Record(form).With("unemployed_since", day)));

        Assert.Equal((kind, "unemployed_since"), (fault.Kind, fault.Field));
    }

    // The two examples of GB 11643-1999, part by part: place, day of birth, order and check digit.
    [Theory]
    [InlineData("110105", "19491231", "002X", true)]
    [InlineData("110105", "19491231", "0021", false)]
    [InlineData("110105", "19491331", "002X", false)]
    [InlineData("440524", "18800101", "0014", true)]
    public void The_check_digit_is_that_of_the_standard(string place, string birth, string order, bool isRight) => Assert.Equal(isRight, IdNumber.IsRight(place + birth + order));

    [Fact]
    public void An_old_ID_number_is_asked_about()
    {
        var form = Filled.Form("shunyi-2011", "archive_reception");

        Assert.Equal(FormFindingKind.Ambiguous, Assert.Single(Filled.Faults(form, Filled.Record(form).With("id_number", "000000700501001"))).Kind);
    }

    [Fact]
    public void What_depends_on_an_empty_field_is_neither_asked_for_nor_dropped()
    {
        var form = Filled.Form("shunyi-2011", "unemployment_registration");

        var faults = Filled.Faults(form, Filled.Record(form).Without("former_status") with { Documents = [] });

        Assert.Contains(faults, fault => fault.Kind == FormFindingKind.Ambiguous && fault.What.Zh == "是否需要终止解除劳动（聘用）关系书面证明，取决于未填的“失业前身份”");
    }

    [Fact]
    public void A_citys_own_file_stands_beside_the_others_and_replaces_its_own()
    {
        var with = FormCatalogue.Shipped.With("city.json", City);

        Assert.Equal(FormCatalogue.Shipped.Forms.Count + 1, with.Forms.Count);
        Assert.Equal(with.Forms.Count, with.With("city.json", City).Forms.Count);
    }

    [Theory]
    [InlineData("\"type\": \"text\"", "\"type\": \"essay\"", "$.forms[0].fields[0].type: found \"essay\", expected one of text, number, whole")]
    [InlineData("\"class\": \"official\", ", "", "$.forms[0].fields[0].class: found nothing, expected one of open, official")]
    [InlineData("\"type\": \"text\"", "\"type\": \"id_number\"", "expected sensitive, for an ID number")]
    [InlineData("\"required\": true", "\"requierd\": true", "$.forms[0].fields[0].requierd: found true, expected no such member")]
    [InlineData("\"articles\": [\"Art. 1\"]", "\"articles\": []", "expected at least one article")]
    [InlineData("\"rows\": []", "\"rows\": [], \"opened\": { \"by\": [\"promoted\"], \"within\": \"soon\" }", "found promoted, expected entries from registered")]
    [InlineData("\"rows\": []", "\"rows\": [], \"opened\": { \"by\": [\"registered\"], \"within\": \"soon\" }", "$.forms[0].opened.within: found \"soon\", expected the name of a policy parameter that is a deadline")]
    [InlineData("\"rows\": []", "\"rows\": [], \"documents\": [ { \"any_of\": [\"library_card\"] } ]", "expected one or more of agent_identity")]
    [InlineData("\"required\": true", "\"when\": { \"field\": \"other\", \"is\": \"true\" }", "expected a flag or a field of codes beside it")]
    [InlineData("备注", "\\ud800", "city.json: $: found a text that holds half a character")]
    [InlineData("\"zh\": \"备注\"", "\"\\udc00\": 1", "city.json: $: found a text that holds half a character")]
    [InlineData("\"my-city\"", "\"my-city\",", "city.json: $: found a mistake in line 1, expected JSON")]
    public void A_file_at_fault_is_refused_with_place_value_and_what_was_expected(string right, string wrong, string told)
    {
        var refused = Assert.Throws<InvalidDataException>(() => FormCatalogue.Shipped.With("city.json", City.Replace(right, wrong, StringComparison.Ordinal)));

        Assert.Contains("city.json: ", refused.Message, StringComparison.Ordinal);
        Assert.Contains(told, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_faults_of_a_file_are_named_at_once()
    {
        var refused = Assert.Throws<InvalidDataException>(() => FormCatalogue.Shipped.With("city.json", City.Replace("\"text\"", "\"essay\"", StringComparison.Ordinal).Replace("\"official\"", "\"secret\"", StringComparison.Ordinal)));

        Assert.Equal(2, refused.Message.Split('\n').Length);
    }

    [Fact]
    public void A_policy_without_forms_has_none() => Assert.Empty(FormCatalogue.Shipped.Of(Policy.Named("jiuye-default")));
}
