namespace Jiuye.Server;

/// <summary>Many records at once: lines as they stand in dataset files, answered line by line.</summary>
internal static class BulkRoutes
{
    internal static void Map(IEndpointRouteBuilder routes)
    {
        Map(routes, "posting", RecordKind.Posting);
        Map(routes, "seeker", RecordKind.Seeker);
        Map(routes, "referral", RecordKind.Referral);
        Map(routes, "ledger-entry", RecordKind.LedgerEntry, "ledger:bulk", AccessScope.Write | AccessScope.Person);
    }

    private static void Map(IEndpointRouteBuilder routes, string one, RecordKind kind, string? path = null, AccessScope scope = AccessScope.Write) => Door.Map(
        routes,
        HttpMethods.Post,
        $"{ListRoutes.Root}/{path ?? one + "s:bulk"}",
        new($"bulk-{one}", scope, $"Takes many {one} records in, a JSON object a line, 2,000 lines on disk at a time; answers a line for each and one for all at the end.")
        {
            Query = [QueryParameter.Results],
            Body = one,
            BodyForm = BulkUpload.Form,
            LongestBody = null,
            AnswerForm = BulkUpload.Form,
        },
        async call =>
        {
            if (await RecordWriting.RequestKeyAsync(call) is (true, var name))
                await new BulkUpload(call, kind, name).RunAsync();
        });
}
