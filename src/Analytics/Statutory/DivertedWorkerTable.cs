using System.Globalization;
using Jiuye.Analytics.Reporting;
using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>疏解分流职工就业服务情况统计表: the sixteen columns of Annex 1, a row a street and the total (000 Art. 6, Annex 1).</summary>
/// <remarks>
/// Column 1 adds employment, start-up and policy consultations in daily service and at fairs; a consultation with a key counts once, whatever it was about.
/// Columns 7, 8, 9 and 13 count withdrawals of the archive that were actually completed. Who filled it in, the phone and the day are left to the officer.
/// </remarks>
public static class DivertedWorkerTable
{
    private static readonly Bilingual Employment = new("开展就业服务情况", "employment services");
    private static readonly Bilingual Archives = new("就业失业档案接转情况", "archives");
    private static readonly Bilingual Startups = new("开展创业服务情况", "start-up services");
    private static readonly Bilingual Training = new("开展技能培训情况", "skill training");

    private static readonly Column[] Columns =
    [
        new("policy_advice", new("政策咨询人数", "persons given policy advice"), Employment, DivertedServiceKind.EmploymentAdvice, DivertedServiceKind.StartupAdvice, DivertedServiceKind.PolicyAdvice),
        new("fairs", new("举办招聘会次数", "fairs held"), Employment, DivertedServiceKind.FairHeld),
        new("fair_starts", new("招聘会实际上岗人数", "persons who started work through fairs"), Employment, DivertedServiceKind.FairStart),
        new("guided_one_to_one", new("一对一职业指导人数", "persons guided one to one"), Employment, DivertedServiceKind.OneToOneGuidance),
        new("group_guidance", new("团体职业指导场次", "group guidance sessions"), Employment, DivertedServiceKind.GroupGuidance),
        new("archives_received", new("接收失业档案", "unemployment archives received"), Archives, DivertedServiceKind.ArchiveReceived),
        new("flexible", new("办理灵活就业人数", "handled as flexibly employed"), Archives, DivertedServiceKind.FlexibleEmployment),
        new("hired", new("办理企业招工人数", "handled as hired by enterprises"), Archives, DivertedServiceKind.EnterpriseHire),
        new("self_paid_insurance", new("办理自己缴纳社保人数", "handled as paying insurance themselves"), Archives, DivertedServiceKind.SelfPaidInsurance),
        new("startup_trainings", new("开展创业培训次数", "start-up trainings held"), Startups, DivertedServiceKind.StartupTraining),
        new("startup_trainees", new("参加创业培训人数", "persons in start-up training"), Startups, DivertedServiceKind.StartupTrainee),
        new("startup_displays", new("开展创业项目展示次数", "displays of start-up projects"), Startups, DivertedServiceKind.StartupDisplay),
        new("self_employed", new("办理自谋职业人数", "handled as self-employed"), Startups, DivertedServiceKind.SelfEmployment),
        new("trainings", new("组织技能培训次数", "trainings held"), Training, DivertedServiceKind.Training),
        new("trainees", new("参加技能培训人数", "persons in training"), Training, DivertedServiceKind.Trainee),
        new("trainees_passed", new("技能培训合格人数", "persons who passed"), Training, DivertedServiceKind.TraineePassed),
    ];

    /// <summary>The table of a period.</summary>
    /// <param name="services">The services, of any day.</param>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day.</param>
    /// <param name="streets">Streets that report, so that one without any service has a row of zeros; others found get rows as well.</param>
    /// <param name="names">What streets are called.</param>
    /// <exception cref="ArgumentException">The days are not in order, a count is negative, a service is not at a street, or records of one key differ.</exception>
    public static StatisticalTable Of(IEnumerable<DivertedService> services, DateOnly first, DateOnly last, IReadOnlyCollection<AreaCode> streets, AreaNames names)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(streets);
        ArgumentNullException.ThrowIfNull(names);
        if (last < first)
            throw new ArgumentException(FormattableString.Invariant($"The period from {first:yyyy-MM-dd} to {last:yyyy-MM-dd}: expected in order."), nameof(last));
        var counted = services.Where(service => service.On >= first && service.On <= last).Select(Checked).ToArray();
        var rows = streets.Concat(counted.Select(static service => service.Street)).Distinct().Order()
            .Select(street => (Street: street, Values: Values([.. counted.Where(service => service.Street == street)]))).ToArray();
        return new(
            "diverted_worker_services", new("疏解分流职工就业服务情况统计表", "Services for diverted workers"),
            string.Create(CultureInfo.InvariantCulture, $"{first:yyyy-MM-dd}/{last:yyyy-MM-dd}"),
            [.. Columns.Select(static column => new StatisticalColumn(column.Name, column.Title, column.Group))],
            [
                .. rows.Select(row => new StatisticalRow(row.Street.Digits, names.Of(row.Street.Digits), [.. row.Values.Select(StatisticalValue.Count)])),
                new("total", new("总计", "Total"), [.. Columns.Select((_, column) => StatisticalValue.Count(rows.Sum(row => row.Values[column])))], StatisticalRowKind.Total),
            ])
        {
            RowTitle = new("街道、乡镇名称（公章）", "Street or town (seal)"),
            Notes = [.. Notes(counted)],
            Sources = [new(new("服务记录", "services recorded"), counted.Length)],
        };
    }

    /// <summary>What the officer fills in under the table: who filled it in, the phone, the day.</summary>
    public static IReadOnlyList<Bilingual> OfficerFields { get; } = [new("填表人", "filled in by"), new("联系电话", "phone"), new("填报日期", "day")];

    private static IEnumerable<Bilingual> Notes(DivertedService[] counted)
    {
        yield return new("第1列为日常服务、招聘会服务中就业、创业、优惠政策咨询的总和。", "Column 1 adds employment, start-up and policy consultations in daily service and at fairs.");
        yield return new("第7、8、9、13列以办理提档手续的实际数为准。", "Columns 7, 8, 9 and 13 count withdrawals of the archive actually completed.");
        var open = counted.Where(static service => IsByWithdrawal(service.Kind) && service.IsCompleted != true).Sum(static service => (long)service.Count);
        if (open > 0)
            yield return new(FormattableString.Invariant($"另有{open}人的提档手续尚未办结或未记录办结，未计入。"), FormattableString.Invariant($"{open} more withdrawals are not completed, or not recorded as completed, and not counted."));
        yield return new("填表人、联系电话、填报日期由填报人员填写。", "Who filled it in, the phone and the day are left to the officer.");
    }

    private static long[] Values(DivertedService[] services) => [.. Columns.Select(column => Sum([.. services.Where(service => column.Kinds.Contains(service.Kind))]))];

    private static long Sum(DivertedService[] services)
    {
        var sum = 0L;
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var service in services)
        {
            if (IsByWithdrawal(service.Kind) && service.IsCompleted != true)
                continue;
            if (service.Id.Length > 0 && !seen.TryAdd(service.Id, service.Count))
            {
                if (seen[service.Id] != service.Count)
                    throw new ArgumentException($"The records of key '{service.Id}' count {seen[service.Id]} and {service.Count}: expected one count.", nameof(services));
                continue;
            }

            sum += service.Count;
        }

        return sum;
    }

    private static bool IsByWithdrawal(DivertedServiceKind kind) =>
        kind is DivertedServiceKind.FlexibleEmployment or DivertedServiceKind.EnterpriseHire or DivertedServiceKind.SelfPaidInsurance or DivertedServiceKind.SelfEmployment;

    private static DivertedService Checked(DivertedService service)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(service.Count, nameof(service));
        return service.Street.Level == AreaLevel.Street ? service : throw new ArgumentException($"'{service.Street}' is no street or town: expected 9 digits.", nameof(service));
    }

    private sealed record Column(string Name, Bilingual Title, Bilingual Group, params DivertedServiceKind[] Kinds);
}
