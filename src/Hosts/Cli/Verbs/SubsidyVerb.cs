using Jiuye.Casework;
using Jiuye.Vocabulary;

namespace Jiuye.Cli;

/// <summary>Every subsidy that a policy names, laid against a case, with counts and days of claims.</summary>
internal static class SubsidyVerb
{
    internal static Verb Create()
    {
        var asOf = CommonOptions.AsOf("The day, yyyy-MM-dd: a day of the quarter that is claimed for, and the day on which a public notice may have run out.");
        var verb = new Verb("subsidy", "Which subsidies may be claimed, one by one, with what to ask; calls to make; days of claims and notices.")
        {
            Examples =
            [
                new("jiuye calculate subsidy --policy harbin-2010 --fact is_hard_to_employ=yes --fact contract_months=12 --fact does_employer_insure=yes --fact is_restricted_industry=no", "a hired person's subsidies, one by one"),
                new("jiuye calculate subsidy --as-of 2011-09-30 --fact trainees=47 --language en", "5 trainees to call; claims by 5 and 10 October"),
                new("jiuye calculate subsidy --policy xuchang-2023 --fact square_metres=1000", "about 300 m² of an incubator for registered unemployed founders"),
            ],
        };
        verb.Options.Add(asOf);
        var names = FactReader.Names<SubsidyFacts>() + ", " + FactReader.Names<GuidanceRecord>("guidance_") + ", " + FactReader.Names<SubsidyCourse>();
        return new CalculationCall().With(verb, names, (call, reader, policy, report) =>
        {
            var facts = reader.Take<SubsidyFacts>() with { Guidance = reader.Take<GuidanceRecord>("guidance_") };
            var course = reader.Take<SubsidyCourse>();
            reader.RefuseOthers();
            foreach (var finding in SubsidyGuide.For(facts, policy))
                report.Add(finding.Decision, finding.Name);
            AddCounts(report, course, policy);
            AddCourse(report, course, call.GetValue(asOf), policy);
        });
    }

    private static void AddCounts(CalculationReport report, SubsidyCourse course, Policy policy)
    {
        if (course.Trainees is { } trainees)
            report.Add(GuidanceTraining.Calls(trainees, policy), new("电话抽查人数", "trainees to call"));
        if (course.SquareMetres is { } space)
            report.Add(StartupSite.Free(space, policy), new("创业孵化场地", "start-up site"));
        if (course.LabourForce is { } labourForce)
            report.Add(CommunityStaff.Needed(labourForce, policy), new("社区人员配备", "staff of the community"));
    }

    private static void AddCourse(CalculationReport report, SubsidyCourse course, DateOnly? asOf, Policy policy)
    {
        var calendar = WorkingDayCalendar.Prc;
        if (course.ReceivedOn is { } received && SubsidyDates.Review(received, policy, calendar) is { } review)
            report.Add([review]);
        if (course.PublishedOn is { } published && SubsidyDates.NoticeEnds(published, policy, calendar) is { } ends)
            report.Add([ends]);
        if (asOf is not { } day)
            return;
        report.Add(GuidanceTraining.ClaimDays(day, policy));
        if (course.PublishedOn is not null || course.FirstExamination is not null)
        {
            DistrictSubsidyReview examined = new()
            {
                Passed = [course.FirstExamination, course.SecondExamination, course.ThirdExamination],
                PublishedOn = course.PublishedOn,
                HasObjections = course.HasObjections,
            };
            report.Add(examined.Decide(day, policy, calendar), new("区级政策审核", "examination of the district's policies"));
        }
    }
}
