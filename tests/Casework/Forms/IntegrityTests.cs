using Jiuye.Vocabulary;

namespace Jiuye.Casework.Tests;

public sealed class IntegrityTests
{
    private const string Shunyi = "shunyi-2011";

    [Fact]
    [Trait("Requirement", "R-034")]
    public void A_form_that_contradicts_its_paper_stands_in_the_record_until_it_is_put_right()
    {
        var (wrong, right) = (Registration("2018-09-03", "bachelor"), Registration("2018-09-10", "junior_college"));

        var open = Record(Files.Of(Shunyi, [wrong]));
        var mended = Record(Files.Of(Shunyi, [wrong, right]));

        Assert.False(Assert.Single(open.Facts).IsKept);
        Assert.Equal("《求职登记表》有1项与所示材料不一致，尚未更正", open.Facts[0].What.Zh);
        Assert.True(Assert.Single(mended.Facts).IsKept);
    }

    [Fact]
    [Trait("Requirement", "R-034")]
    public void Work_without_a_registration_is_a_fact_until_it_is_registered_and_refusing_or_silence_never_is()
    {
        var found = Entries.On("2018-09-03", CaseEventKind.FoundInWork);
        CaseEvent[] refusals = [Entries.On("2018-09-04", CaseEventKind.Declined), Entries.On("2018-09-05", CaseEventKind.RefusedService), Entries.On("2018-09-06", CaseEventKind.SurveyedUnwilling)];

        Assert.False(Assert.Single(Record(Files.Of(Shunyi, [], [found, .. refusals])).Facts).IsKept);
        Assert.True(Assert.Single(Record(Files.Of(Shunyi, [], [found, Entries.On("2018-10-08", CaseEventKind.WorkRegistered)])).Facts).IsKept);
        Assert.Empty(Record(Files.Of(Shunyi, [], refusals)).Facts);
    }

    [Fact]
    [Trait("Requirement", "R-034")]
    public void A_reversed_entry_takes_its_fact_with_it()
    {
        var found = Entries.On("2018-09-03", CaseEventKind.FoundInWork) with { Number = 1 };
        var reversed = Entries.On("2018-09-10", CaseEventKind.Reversed) with { Number = 2, Reverses = 1 };

        Assert.Empty(Record(Files.Of(Shunyi, [], found, reversed)).Facts);
    }

    [Fact]
    [Trait("Requirement", "R-034")]
    public void Units_have_a_record_too()
    {
        var form = Filled.Form(Shunyi, "recruitment_registration");
        var record = IntegrityRecord.Of(Files.OfEmployer(Shunyi, Filled.Record(form, "e1")), new(FormCatalogue.Shipped), FormCatalogue.Shipped.Of(Policy.Named(Shunyi)));

        Assert.Equal("《招聘登记》与所示材料一致", Assert.Single(record.Facts).What.Zh);
        Assert.Contains("不计分", record.Note.Zh, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "R-033")]
    public void A_file_holds_the_records_of_its_subject_alone_up_to_its_day()
    {
        var records = new[] { Files.Held(Shunyi, "home_visit_record", "2018-09-03"), Files.Held(Shunyi, "home_visit_record", "2018-09-03", "s2"), Files.Held(Shunyi, "home_visit_record", "2019-01-01") };

        Assert.Equal(records[0], Assert.Single(Files.Of(Shunyi, records).Records));
        Assert.Equal(["unheard_of"], Files.Of(Shunyi, [records[0] with { Form = "unheard_of" }]).UnknownForms);
    }

    private static IntegrityRecord Record(ServiceFile file) => IntegrityRecord.Of(file, new(FormCatalogue.Shipped), FormCatalogue.Shipped.Of(Policy.Named(Shunyi)));

    private static FormRecord Registration(string on, string education)
    {
        var record = Files.Held(Shunyi, "job_search_registration", on);
        var certificate = new PresentedDocument("education_certificate", 1, FormGroup.Empty with { Fields = FormGroup.Empty.Fields.Add("education", new FormText("大专")) });
        return record.With("education", education) with { Documents = [record.Documents[0], certificate] };
    }
}
