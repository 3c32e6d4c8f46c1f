using Jiuye.Casework;
using Jiuye.Vocabulary;

namespace Jiuye.Server;

/// <summary>Ledgers and what is owed by them.</summary>
internal static class CaseRoutes
{
    private static readonly QueryParameter[] Day = [QueryParameter.AsOf];

    internal static void Map(IEndpointRouteBuilder routes)
    {
        Door.Map(
            routes,
            HttpMethods.Post,
            ListRoutes.Root + "/ledger",
            new("post-ledger-entry", AccessScope.Write | AccessScope.Person, "Keeps an entry of a ledger: of a person, an employer, a fair, a loan, a question or an office. What was wrong is reversed by a further entry.")
            {
                Answer = typeof(ShownWrite),
                Status = StatusCodes.Status201Created,
                Body = "ledger-entry",
                LongestBody = RecordRoutes.LongestRecord,
            },
            static call => RecordWriting.WriteAsync(call, RecordKind.LedgerEntry, null));
        Door.Map(
            routes,
            HttpMethods.Get,
            ListRoutes.Root + "/seekers/{id}/ledger",
            new("get-ledger", AccessScope.Person, "The entries of a person's ledger by their numbers.") { AnswerSchema = Schemas.Entries },
            LedgerAsync);
        Door.Map(
            routes,
            HttpMethods.Get,
            ListRoutes.Root + "/seekers/{id}/duties",
            new("get-duties-of-seeker", AccessScope.Person, "What is owed to a person and not done on a day, the longest overdue first.") { Query = Day, AnswerSchema = Schemas.Duties },
            static async call =>
            {
                var ledger = await StoredLedgers.OfAsync(call.Service.Store, call.District, new(SubjectKind.Person, call.Part("id")), call.Cancelled);
                await AnswerAsync(call, schedule =>
                {
                    var duties = schedule.Outstanding(ledger, call.AsOf);
                    return Task.FromResult((duties, duties.Count));
                });
            });
        Door.Map(
            routes,
            HttpMethods.Get,
            ListRoutes.Root + "/duties",
            new("list-duties", AccessScope.Person, "What is owed in the district and not done on a day, the longest overdue first. Reads every ledger, one after another: for a morning's list there is the night's file.")
            {
                Query = [QueryParameter.AsOf, QueryParameter.Limit],
                AnswerSchema = Schemas.Duties,
            },
            static async call =>
            {
                // Every ledger is read, though few are held: one caller at a time.
                await call.Service.WholeLedgers.WaitAsync(call.Cancelled);
                try
                {
                    await AnswerAsync(call, schedule => FirstDuties.OfAsync(schedule, StoredLedgers.EachAsync(call.Service.Store, call.District, call.Cancelled), call.AsOf, call.Limit, call.Cancelled));
                }
                finally
                {
                    call.Service.WholeLedgers.Release();
                }
            });
    }

    private static async Task LedgerAsync(Call call)
    {
        var ledger = await StoredLedgers.OfAsync(call.Service.Store, call.District, new(SubjectKind.Person, call.Part("id")), call.Cancelled);
        if (!await call.IsTakenAsync(ledger.Entries.Count))
            return;
        await Answer.WriteListAsync(call, ledger.Entries.OrderBy(static entry => entry.Number), static (json, entry) => json.WriteRawValue(RecordBody.Of(entry), skipInputValidation: true));
    }

    private static async Task AnswerAsync(Call call, Func<DutySchedule, Task<(IReadOnlyList<Duty> First, int Count)>> ask)
    {
        if (call.Service.Duties is not { } schedule)
        {
            await Problem.WriteAsync(call.Context, StatusCodes.Status404NotFound, "The service's policy states no dated duty.");
            return;
        }

        try
        {
            var (duties, count) = await ask(schedule);
            if (!await call.IsTakenAsync(duties.Count))
                return;
            call.Context.Response.Headers["X-Total-Count"] = count.ToString(System.Globalization.CultureInfo.InvariantCulture);
            await Answer.WriteListAsync(call, duties, static (json, duty) => json.WriteRawValue(DutyLines.Json(duty)));
        }
        catch (MissingCalendarYearException)
        {
            await Problem.WriteAsync(call.Context, StatusCodes.Status400BadRequest, FormattableString.Invariant($"as_of '{call.AsOf:yyyy-MM-dd}': the calendar of working days does not know the year."));
        }
    }
}
