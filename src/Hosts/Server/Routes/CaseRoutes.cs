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
                await AnswerAsync(call, [ledger], int.MaxValue);
            });
        Door.Map(
            routes,
            HttpMethods.Get,
            ListRoutes.Root + "/duties",
            new("list-duties", AccessScope.Person, "What is owed in the district and not done on a day, the longest overdue first. Reads every ledger: for a morning's list there is the night's file.")
            {
                Query = [QueryParameter.AsOf, QueryParameter.Limit],
                AnswerSchema = Schemas.Duties,
            },
            static async call =>
            {
                // All ledgers of a district in memory: one caller at a time.
                await call.Service.WholeLedgers.WaitAsync(call.Cancelled);
                try
                {
                    await AnswerAsync(call, await StoredLedgers.AllAsync(call.Service.Store, call.District, call.Cancelled), call.Limit);
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
        await Answer.WriteListAsync(call, ledger.Entries.OrderBy(static entry => entry.Number), static (json, entry) => json.WriteRawValue(RecordBody.Of(entry), skipInputValidation: true));
    }

    private static async Task AnswerAsync(Call call, IReadOnlyList<ServiceLedger> ledgers, int most)
    {
        if (call.Service.Duties is not { } schedule)
        {
            await Problem.WriteAsync(call.Context, StatusCodes.Status404NotFound, "The service's policy states no dated duty.");
            return;
        }

        try
        {
            var duties = schedule.Outstanding(ledgers, call.AsOf, 1, call.Cancelled);
            call.Context.Response.Headers["X-Total-Count"] = duties.Count.ToString(System.Globalization.CultureInfo.InvariantCulture);
            await Answer.WriteListAsync(call, duties.Take(most), static (json, duty) => json.WriteRawValue(DutyLines.Json(duty)));
        }
        catch (MissingCalendarYearException)
        {
            await Problem.WriteAsync(call.Context, StatusCodes.Status400BadRequest, FormattableString.Invariant($"as_of '{call.AsOf:yyyy-MM-dd}': the calendar of working days does not know the year."));
        }
    }
}
