using System.CommandLine;
using System.Globalization;
using Jiuye.Casework;
using Jiuye.Vocabulary;

namespace Jiuye.Cli;

/// <summary>Training: who needs which, which courses stand on the list, whom to tell, and what came of it.</summary>
internal static class TrainingVerb
{
    internal static Command Create()
    {
        var verb = new Verb("training", "Training and start-ups: needs counted posting by posting, the plan made of them, the list of courses, whom to tell, results, founders.");
        verb.Subcommands.Add(NeedsVerb());
        verb.Subcommands.Add(TrainingReserveVerb.Create());
        verb.Subcommands.Add(CoursesVerb());
        verb.Subcommands.Add(ResultsVerb());
        verb.Subcommands.Add(GuidanceVerb());
        verb.Subcommands.Add(StartupsVerb());
        return verb;
    }

    private static Verb NeedsVerb()
    {
        var seekers = new Option<string>("--seekers") { Description = "The seekers, JSONL, .gz or plain.", Required = true, HelpName = "FILE" };
        var postings = new Option<string>("--postings") { Description = "The postings of the day, JSONL, .gz or plain.", Required = true, HelpName = "FILE" };
        var referrals = new Option<string?>("--referrals") { Description = "Recommendations made before, JSONL: pairs in it open nothing any more.", HelpName = "FILE" };
        var wishes = new Option<string?>("--wishes") { Description = "Forms of the survey of training needs, JSONL (seeker, on, wants, trade, grade, available_from, sessions, community).", HelpName = "FILE" };
        var courses = Courses(isRequired: false);
        var ledger = new Option<string?>("--ledger") { Description = "The casework events, JSONL: they tell who is recognised, in work, and the like.", HelpName = "FILE" };
        var plan = new Option<string?>("--plan") { Description = "The file for the plan, CSV: a row a training, then its persons by area, band of age and time.", HelpName = "FILE" };
        var push = new Option<string?>("--push") { Description = "With --courses: the file for what to tell whom, JSONL: courses that fit, documents, the subsidy to ask for.", HelpName = "FILE" };
        var (output, asOf, policy) = (Output(), Day("The day of ledger and plan, yyyy-MM-dd."), Rules());
        var verb = new Verb("needs", "The ledger of training needs: which trade and grade would open how many postings to each person, each posting put through every filter again; and the plan summed from it.")
        {
            Examples =
            [
                new("jiuye training needs --seekers datasets/demo/seekers.jsonl.gz --postings datasets/demo/postings.jsonl.gz --policy shunyi-2011 --as-of 2026-03-31 --out needs.jsonl --plan plan.csv", "a row a person and the district's plan"),
                new("jiuye training needs --seekers s.jsonl --postings p.jsonl --wishes wishes.jsonl --courses courses.jsonl --policy xuchang-2023 --as-of 2026-03-31 --out needs.jsonl --plan plan.csv --push push.jsonl", "with the survey and the list of courses: seats to open, and whom to tell of which course"),
            ],
        };
        foreach (var option in new Option[] { seekers, postings, referrals, wishes, courses, ledger, output, plan, push, asOf, policy })
            verb.Options.Add(option);
        verb.SetAction((call, cancellation) => Task.Run(
            () => new TrainingNeedsRun(Policy.Find(call.GetRequiredValue(policy)!), call.GetValue(asOf)!.Value, call.InvocationConfiguration, cancellation).Run(
                new(call.GetRequiredValue(seekers), call.GetRequiredValue(postings), call.GetValue(referrals), call.GetValue(wishes), call.GetValue(courses), call.GetValue(ledger)),
                new(call.GetValue(output), call.GetValue(plan), call.GetValue(push))),
            cancellation));
        return verb;
    }

    private static Verb CoursesVerb()
    {
        var (courses, output, asOf, policy) = (Courses(isRequired: true), Output(), Day("The day, yyyy-MM-dd."), Rules());
        var verb = new Verb("courses", "The list of courses on a day: what stands on it, what has to come off, what an entry still lacks.")
        {
            Examples = [new("jiuye training courses --courses courses.jsonl --policy shunyi-2011 --as-of 2026-03-31", "CSV: course, current or expired or not_yet, opening, free seats, what the entry lacks")],
        };
        foreach (var option in new Option[] { courses, output, asOf, policy })
            verb.Options.Add(option);
        verb.SetAction((call, cancellation) => Task.Run(
            () => List(call.GetRequiredValue(courses)!, call.GetValue(output), Policy.Find(call.GetRequiredValue(policy)!), call.GetValue(asOf)!.Value, call.InvocationConfiguration, cancellation),
            cancellation));
        return verb;
    }

    private static Verb ResultsVerb()
    {
        var enrolments = new Option<string>("--enrolments") { Description = "Enrolments and what came of them, JSONL (seeker, course, enrolled_on, documents, sessions_held, sessions_attended, total_score, passed, satisfied, certified_on).", Required = true, HelpName = "FILE" };
        var (courses, output, policy) = (Courses(isRequired: true), Output(), Rules());
        var verb = new Verb("results", "What became of each course: missing documents, attendance, total score, satisfaction with its interval, certificates owed.")
        {
            Examples = [new("jiuye training results --courses courses.jsonl --enrolments enrolments.jsonl --policy shunyi-2011", "one JSON object a course")],
        };
        foreach (var option in new Option[] { courses, enrolments, output, policy })
            verb.Options.Add(option);
        verb.SetAction((call, cancellation) => Task.Run(
            () => Results(call.GetRequiredValue(courses)!, call.GetRequiredValue(enrolments), call.GetValue(output), Policy.Find(call.GetRequiredValue(policy)!), call.InvocationConfiguration, cancellation),
            cancellation));
        return verb;
    }

    private static Verb GuidanceVerb()
    {
        var ledger = new Option<string>("--ledger") { Description = "The casework events, JSONL, .gz or plain.", Required = true, HelpName = "FILE" };
        var from = CommonOptions.AsOf("The first day of the period, yyyy-MM-dd.");
        var first = new Option<DateOnly?>("--from") { Description = from.Description, HelpName = from.HelpName, CustomParser = from.CustomParser, Required = true };
        var asOf = Day("The last day of the period, yyyy-MM-dd.");
        var asked = CommonOptions.OptionalWholeNumber("--asked", "Persons who answered whether they were satisfied with the guidance.", 0, 10_000_000);
        var satisfied = CommonOptions.OptionalWholeNumber("--satisfied", "Of them, those who were.", 0, 10_000_000);
        var policy = Rules();
        var verb = new Verb("guidance", "How guidance worked: the success rate of interviews after it and satisfaction, each with its 95% interval.")
        {
            Examples = [new("jiuye training guidance --ledger datasets/demo/ledger.jsonl.gz --from 2026-01-01 --as-of 2026-03-31 --policy shunyi-2011 --asked 120 --satisfied 96", "a first quarter")],
        };
        foreach (var option in new Option[] { ledger, first, asOf, asked, satisfied, policy })
            verb.Options.Add(option);
        verb.SetAction((call, cancellation) => Task.Run(
            () =>
            {
                var period = (From: call.GetValue(first)!.Value, To: call.GetValue(asOf)!.Value);
                if (period.To < period.From)
                    throw new UsageException(string.Create(CultureInfo.InvariantCulture, $"--as-of {period.To:yyyy-MM-dd} lies before --from {period.From:yyyy-MM-dd}."));
                if (call.GetValue(satisfied) > (call.GetValue(asked) ?? 0))
                    throw new UsageException("--satisfied counts some of --asked: it cannot be more.");
                var rejected = new RejectedOnScreen(call.InvocationConfiguration.Error);
                var ledgers = Ledger.All(LedgerFile.Read(call.GetRequiredValue(ledger), new() { Rejected = rejected.Add }, cancellation));
                var lines = GuidanceLines.Of(GuidanceEvaluation.Of(ledgers, period.From, period.To), call.GetValue(asked), call.GetValue(satisfied), Policy.Find(call.GetRequiredValue(policy)!));
                Write(call.InvocationConfiguration.Output, lines);
                return rejected.Summarise() ? ExitCode.FinishedWithRejectedRows : ExitCode.Done;
            },
            cancellation));
        return verb;
    }

    private static Verb StartupsVerb()
    {
        var ledger = new Option<string>("--ledger") { Description = "The casework events, JSONL, .gz or plain.", Required = true, HelpName = "FILE" };
        var (output, asOf, policy) = (Output(), Day("The day, yyyy-MM-dd."), Rules());
        var verb = new Verb("startups", "Founders: how far each has come from training to tracking, the next step, and who is led to the small loan.")
        {
            Examples = [new("jiuye training startups --ledger ledger.jsonl --policy harbin-2010 --as-of 2026-03-31", "CSV: founder, steps done, the next one, the loan's verdict")],
        };
        foreach (var option in new Option[] { ledger, output, asOf, policy })
            verb.Options.Add(option);
        verb.SetAction((call, cancellation) => Task.Run(
            () =>
            {
                var rules = Policy.Find(call.GetRequiredValue(policy)!);
                var day = call.GetValue(asOf)!.Value;
                var rejected = new RejectedOnScreen(call.InvocationConfiguration.Error);
                using var result = ResultFile.Open(call.GetValue(output), call.InvocationConfiguration.Output);
                result.Writer.WriteLine(StartupLines.Heading);
                foreach (var entries in Ledger.All(LedgerFile.Read(call.GetRequiredValue(ledger), new() { Rejected = rejected.Add }, cancellation)))
                {
                    if (StartupPath.Of(entries, rules, day) is { } path)
                        result.Writer.WriteLine(StartupLines.Csv(path));
                }

                result.Finish();
                return rejected.Summarise() ? ExitCode.FinishedWithRejectedRows : ExitCode.Done;
            },
            cancellation));
        return verb;
    }

    private static int List(string file, string? output, Policy policy, DateOnly asOf, InvocationConfiguration streams, CancellationToken cancellation)
    {
        var rejected = new RejectedOnScreen(streams.Error);
        var list = CourseList.On([.. TrainingCourseFile.Read(file, One(rejected), cancellation)], policy, asOf);
        using var result = ResultFile.Open(output, streams.Output);
        result.Writer.WriteLine(CourseLines.Heading);
        foreach (var (state, courses) in new[] { ("current", list.Current), ("expired", list.Expired), ("not_yet", list.NotYet) })
            Write(result.Writer, courses.Select(course => CourseLines.Csv(course, state, policy)));
        result.Finish();
        return rejected.Summarise() ? ExitCode.FinishedWithRejectedRows : ExitCode.Done;
    }

    private static int Results(string file, string enrolments, string? output, Policy policy, InvocationConfiguration streams, CancellationToken cancellation)
    {
        var rejected = new RejectedOnScreen(streams.Error);
        var byCourse = TrainingEnrolmentFile.Read(enrolments, One(rejected), cancellation).ToLookup(static entry => entry.Course);
        TrainingCourse[] courses = [.. TrainingCourseFile.Read(file, One(rejected), cancellation).OrderBy(static course => course.Id)];
        if (byCourse.Select(static group => group.Key).Except(courses.Select(static course => course.Id)).Order().ToList() is [var unknown, ..])
            throw new InvalidDataException($"{enrolments}: course '{unknown}' is not in {file}.");
        using var result = ResultFile.Open(output, streams.Output);
        try
        {
            foreach (var course in courses.Where(course => byCourse.Contains(course.Id)))
                result.Writer.WriteLine(CourseLines.Json(CourseResult.Of(course, [.. byCourse[course.Id]], policy)));
        }
        catch (ArgumentException wrong)
        {
            // Rows that are whole one by one and contradict each other: the file is at fault, not the program.
            throw new InvalidDataException($"{enrolments}: {wrong.Message}", wrong);
        }

        result.Finish();
        return rejected.Summarise() ? ExitCode.FinishedWithRejectedRows : ExitCode.Done;
    }

    private static ReadOptions One(RejectedOnScreen rejected) => new() { Rejected = rejected.Add, Limits = DatasetLimits.Default with { BadRowShare = 1 } };

    private static void Write(TextWriter writer, IEnumerable<string> lines)
    {
        foreach (var line in lines)
            writer.WriteLine(line);
    }

    private static Option<string?> Courses(bool isRequired) => new("--courses") { Description = "The list of courses, JSONL (docs/training.md lists the fields).", HelpName = "FILE", Required = isRequired };

    private static Option<string?> Output() => new("--out") { Description = "The file to write; default: standard output.", HelpName = "FILE" };

    private static Option<DateOnly?> Day(string meaning)
    {
        var option = CommonOptions.AsOf(meaning);
        option.Required = true;
        return option;
    }

    private static Option<string?> Rules()
    {
        var option = CommonOptions.Policy("A policy by name or a JSON file: its routes, lists and articles decide.");
        option.Required = true;
        return option;
    }
}
