using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Jiuye.Vocabulary;

namespace Jiuye.Casework.Tests;

public sealed class ProtectionTests
{
    private static readonly AccessRole[] Roles = Enum.GetValues<AccessRole>();

    private static Gen<AccessRole> AnyRole { get; } = Gen.Elements(Roles);

    [Fact]
    [Trait("Requirement", "R-637")]
    public void No_role_ever_sees_a_value_above_its_class() => Prop.ForAll(FormRecords.Any.ToArbitrary(), AnyRole.ToArbitrary(), (filled, role) =>
    {
        var redacted = AccessTable.Shipped.Redact(filled.Form, filled.Record, role);

        var highest = AccessTable.Shipped.Highest(role, filled.Form);
        var seen = Texts(redacted).ToList();
        return !redacted.Withheld.Any(static path => path.StartsWith("class-", StringComparison.Ordinal)) && seen.TrueForAll(text => ClassOf(text) <= (int)highest || (highest == ProtectionClass.Sensitive && ClassOf(text) == 9))
            && (highest >= ProtectionClass.Official) == (redacted.Subject is not null);
    }).QuickCheckThrowOnFailure();

    [Fact]
    [Trait("Requirement", "R-637")]
    public void A_text_in_the_place_of_a_roster_is_shown_to_nobody_who_may_not_see_all_of_its_columns()
    {
        const string Slipped = "class-4-slipped";
        var form = Filled.Form("fengtai-2017", "diverted_worker_roster");
        var record = Filled.Record(form).With("workers", Slipped);

        Assert.All([AccessRole.OtherOffice, AccessRole.District], role => Assert.DoesNotContain(Slipped, Texts(AccessTable.Shipped.Redact(form, record, role))));
        Assert.Contains(Slipped, Texts(AccessTable.Shipped.Redact(form, record, AccessRole.Subject)));
    }

    [Fact]
    [Trait("Requirement", "R-637")]
    public void What_a_role_may_see_stays() => Prop.ForAll(FormRecords.Any.ToArbitrary(), filled =>
    {
        var (subject, officer) = (AccessTable.Shipped.Redact(filled.Form, filled.Record, AccessRole.Subject), AccessTable.Shipped.Redact(filled.Form, filled.Record, AccessRole.CaseOfficer));

        return Texts(subject).SequenceEqual(Texts(filled.Record)) && Texts(officer).SequenceEqual(Texts(filled.Record)) && subject.Withheld.IsEmpty;
    }).QuickCheckThrowOnFailure();

    [Fact]
    [Trait("Requirement", "R-637")]
    public void Redacting_twice_changes_nothing_and_two_roles_in_a_row_see_what_both_may() => Prop.ForAll(FormRecords.Any.ToArbitrary(), AnyRole.ToArbitrary(), AnyRole.ToArbitrary(), (filled, first, second) =>
    {
        var once = AccessTable.Shipped.Redact(filled.Form, filled.Record, first);
        var twice = AccessTable.Shipped.Redact(filled.Form, once, first);
        var (there, back) = (AccessTable.Shipped.Redact(filled.Form, once, second), AccessTable.Shipped.Redact(filled.Form, AccessTable.Shipped.Redact(filled.Form, filled.Record, second), first));

        return Same(once, twice) && Same(there, back);
    }).QuickCheckThrowOnFailure();

    [Fact]
    [Trait("Requirement", "R-637")]
    public void The_check_of_a_redacted_record_speaks_of_no_withheld_field() => Prop.ForAll(FormRecords.Any.ToArbitrary(), AnyRole.ToArbitrary(), (filled, role) =>
    {
        var redacted = AccessTable.Shipped.Redact(filled.Form, filled.Record, role);

        var fields = Filled.Findings(filled.Form, redacted).Select(static finding => Demand.Plain(finding.Field));

        return !fields.Any(redacted.Withheld.Contains);
    }).QuickCheckThrowOnFailure();

    [Fact]
    [Trait("Requirement", "R-637")]
    public void No_finding_repeats_what_stands_in_a_form() => Prop.ForAll(FormRecords.Any.ToArbitrary(), filled =>
        Filled.Findings(filled.Form, filled.Record).All(static finding => !finding.ToString().Contains("class-", StringComparison.Ordinal))).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("某某某")]
    [InlineData("10000000000")]
    [InlineData("somebody_10000000000")]
    [InlineData("010-00000000")]
    [Trait("Requirement", "R-637")]
    public void A_name_or_number_in_the_wrong_column_is_not_repeated(string slipped)
    {
        var form = Filled.Form("beijing-2018", "willingness_survey");

        Assert.All(Filled.Faults(form, Filled.Record(form).With("method", slipped).With("population", slipped)), fault => Assert.DoesNotContain(slipped, fault.ToString(), StringComparison.Ordinal));
        Assert.Equal("by_mail", Assert.Single(Filled.Faults(form, Filled.Record(form).With("method", "by_mail"))).Shown);
    }

    [Theory]
    [InlineData("phone", FieldType.Phone)]
    [InlineData("address", FieldType.Text)]
    [InlineData("name", FieldType.Text)]
    [Trait("Requirement", "R-637")]
    public void Names_telephones_and_addresses_of_persons_are_personal_and_ID_numbers_and_health_sensitive(string name, FieldType type)
    {
        var fields = FormCatalogue.Shipped.Forms.SelectMany(static form => form.Fields.Concat(form.Fields.SelectMany(static field => field.Fields))).ToList();

        var named = fields.Where(field => field.Name == name).ToList();
        Assert.NotEmpty(named);
        Assert.All(named, field => Assert.True(field.Type == type && field.Class >= ProtectionClass.Personal));
        Assert.All(fields.Where(static field => field.Type == FieldType.IdNumber || field.Name is "health" or "family" or "family_data" or "family_factors"), field => Assert.Equal(ProtectionClass.Sensitive, field.Class));
    }

    [Fact]
    [Trait("Requirement", "R-637")]
    public void An_employer_learns_of_a_person_by_the_papers_made_out_to_it_and_by_no_other()
    {
        var shown = FormCatalogue.Shipped.Forms.Where(form => form.About != FormSubject.Office && AccessTable.Shipped.Highest(AccessRole.Employer, form) > ProtectionClass.Open).Select(form => form.Name);

        Assert.Equal(["recommended_candidates", "referral_letter"], shown.Order(StringComparer.Ordinal));
    }

    [Fact]
    [Trait("Requirement", "R-637")]
    public void A_table_that_forgets_a_role_is_refused_with_every_fault()
    {
        var refused = Assert.Throws<InvalidDataException>(() => AccessTable.Read("access.json", """{"source":"x","roles":[{"role":"public","highest":"everything"},{"role":"subject","highest":"sensitive"}]}"""));

        Assert.Contains("access.json: $.roles[0].highest: found \"everything\", expected one of open, official, personal, sensitive", refused.Message, StringComparison.Ordinal);
        Assert.Contains("nothing for case_officer", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "R-033")]
    public void How_long_a_record_is_kept_is_said_by_the_jurisdiction_or_by_nobody()
    {
        foreach (var form in FormCatalogue.Shipped.Forms)
        {
            var retention = FormRetention.Of(form, Policy.Named(form.Jurisdiction));
            Assert.Equal(("保管期限：本地未规定", (DateOnly?)null), (retention.Text.Zh, retention.KeepUntil(Filled.On)));
        }
    }

    [Fact]
    [Trait("Requirement", "R-033")]
    public void A_city_sets_the_retention_of_a_form_and_of_all_others()
    {
        var city = Policy.Parse(
            """
            { "name": "city", "title": { "zh": "某市", "en": "a city" }, "extends": "beijing-2018", "parameters": { "protection": { "retention_period": [
              { "form": "exactly", "amount": 30, "unit": "years", "case": "assistance_agreement", "source": "City rules, Art. 3" },
              { "form": "exactly", "amount": 18, "unit": "months", "case": "all_forms", "source": "City rules, Art. 4" } ] } } }
            """,
            "city.json");

        var agreement = FormRetention.Of(Filled.Form("beijing-2018", "assistance_agreement"), city);
        var survey = FormRetention.Of(Filled.Form("beijing-2018", "willingness_survey"), city);

        Assert.Equal((new DateOnly(2048, 2, 29), "City rules, Art. 3"), (agreement.KeepUntil(new(2018, 2, 28))!.Value.AddDays(1), agreement.Source));
        Assert.Equal(new DateOnly(2019, 8, 31), survey.KeepUntil(new(2018, 2, 28))!.Value.AddDays(3));
        Assert.Equal(FormCatalogue.Shipped.Of(Policy.Named("beijing-2018")), FormCatalogue.Shipped.Of(city));
    }

    private static bool Same(FormRecord one, FormRecord other) =>
        one.Subject == other.Subject && one.Officer == other.Officer && one.Withheld.SequenceEqual(other.Withheld) && Texts(one).SequenceEqual(Texts(other));

    private static IEnumerable<string> Texts(FormRecord record) =>
    [
        .. new[] { record.Subject, record.Officer }.Where(static text => !string.IsNullOrEmpty(text))!,
        .. Texts(record.Fields),
        .. record.Documents.SelectMany(static shown => Texts(shown.Shows).Prepend(shown.Document)),
    ];

    private static IEnumerable<string> Texts(FormValue value) => value switch
    {
        FormText text => [text.Text],
        FormItems items => items.Items.SelectMany(Texts),
        FormGroup group => group.Fields.Values.SelectMany(Texts),
        _ => [],
    };

    private static int ClassOf(string text) => int.Parse(text.AsSpan(6, 1), CultureInfo.InvariantCulture);
}
