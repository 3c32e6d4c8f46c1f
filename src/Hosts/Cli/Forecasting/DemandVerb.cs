using System.CommandLine;
using System.Globalization;
using Jiuye.Analytics;
using Jiuye.Vocabulary;

namespace Jiuye.Cli;

/// <summary><c>jiuye forecast demand</c>: the labour demand of key projects and enterprises in the coming years.</summary>
internal static class DemandVerb
{
    internal static Verb Create()
    {
        var projects = new Option<string?>("--projects") { Description = "CSV of projects: project, driver, posts_per_unit, from_year, spread (shares by year, such as 0.5 0.3 0.2).", HelpName = "CSV" };
        var enterprises = new Option<string?>("--enterprises") { Description = "CSV of enterprises: employer, year, and hired for a past year or planned for a coming one.", HelpName = "CSV" };
        var year = CommonOptions.WholeNumber("--year", "The year in which the forecast is made; it begins with the next.", 1980, 2100);
        year.Required = true;
        var policy = new Option<string>("--policy") { Description = "The policy that says how many years and when it is due, by name or a JSON file.", HelpName = "NAME|FILE", Required = true };
        var file = TableOutput.Option();
        var verb = new Verb("demand", "Labour demand of key projects and enterprises for one to three years (重点项目、重点企业用工需求预测): projects, stated plans and estimates apart, with an 80% range.")
        {
            Examples = [new("jiuye forecast demand --projects projects.csv --enterprises enterprises.csv --year 2026 --policy shunyi-2011", "a row a year; on the screen, when the forecast is due")],
        };
        foreach (var option in new Option[] { projects, enterprises, year, policy, file })
            verb.Options.Add(option);
        verb.SetAction((call, cancellation) => Task.Run(
            () =>
            {
                if (call.GetValue(projects) is null && call.GetValue(enterprises) is null)
                    throw new UsageException("expected --projects, --enterprises or both.");
                var forecast = Of(
                    call.GetValue(projects) is { } named ? LabourDemandFile.ReadProjects(named) : [],
                    call.GetValue(enterprises) is { } staffed ? LabourDemandFile.ReadEnterprises(staffed) : [],
                    call.GetValue(year),
                    Policy.Find(call.GetRequiredValue(policy)));
                TableOutput.Write(call.InvocationConfiguration.Output, call.GetValue(file), writer => Write(forecast, writer));
                foreach (var (step, day) in forecast.DueDates.OrderBy(static due => due.Value))
                    call.InvocationConfiguration.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{step}: by {day:yyyy-MM-dd}"));
                return ExitCode.Done;
            },
            cancellation));
        return verb;
    }

    private static LabourDemandForecast Of(IReadOnlyList<DemandProject> projects, IReadOnlyList<EnterpriseDemand> enterprises, int year, Policy policy)
    {
        try
        {
            return LabourDemandForecast.Of(projects, enterprises, year, policy);
        }
        catch (ArgumentException fault)
        {
            // The files were checked row by row; what is left is a policy that asks for no forecast.
            throw new UsageException(fault.Message);
        }
    }

    private static void Write(LabourDemandForecast forecast, TextWriter writer)
    {
        TableOutput.WriteLine(writer, ["year", "posts", "lo80", "hi80", "project_posts", "planned_posts", "estimated_posts", "projects", "enterprises"]);
        foreach (var year in forecast.Years)
        {
            TableOutput.WriteLine(
                writer,
                [
                    year.Year, ForecastOutput.Text(year.Posts), ForecastOutput.Text(year.Low), ForecastOutput.Text(year.High), ForecastOutput.Text(year.ProjectPosts), year.PlannedPosts,
                    ForecastOutput.Text(year.EstimatedPosts), year.Projects, year.Enterprises,
                ]);
        }
    }
}
