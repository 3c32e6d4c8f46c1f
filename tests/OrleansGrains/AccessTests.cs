using System.Collections;
using System.Reflection;
using Jiuye.OrleansGrains;
using Jiuye.Vocabulary;
using OrleansGrains.Tests.Clusters;
using OrleansGrains.Tests.Travel;

namespace OrleansGrains.Tests;

public sealed class AccessTests : IAsyncLifetime
{
    private static readonly DistrictCode Chaoyang = DistrictCode.FromNumber(110_105);
    private static readonly DistrictCode Tianhe = DistrictCode.FromNumber(440_106);

    private TestCluster cluster = null!;

    public async Task InitializeAsync()
    {
        cluster = await TestCluster.StartAsync(grains: static options =>
        {
            options.Tenants.Add(new("reader", [Chaoyang], GrainScope.Read));
            options.Nightly = new() { Results = Path.GetTempPath(), Node = "n1", Days = { (DayOfWeek)((int)(TimeProvider.System.GetUtcNow().DayOfWeek + 3) % 7) }, CatchUp = TimeSpan.Zero };
        });
        using var caller = TestCluster.AsTenant();
        await cluster.Client.GetDistrict(Chaoyang).ApplyAsync(new("one") { Postings = [new() { Id = new("P1"), Title = "护士" }], Seekers = [new() { Id = new("S1") }] });
    }

    public Task DisposeAsync() => cluster.DisposeAsync().AsTask();

    /// <summary>Every method of every grain that a client can call.</summary>
    public static TheoryData<string, string> Methods
    {
        get
        {
            var methods = new TheoryData<string, string>();
            foreach (var grain in typeof(IDistrictGrain).Assembly.GetExportedTypes().Where(static type => type.IsInterface && type.IsAssignableTo(typeof(IGrain))))
            {
                foreach (var method in grain.GetMethods())
                    methods.Add(grain.Name, method.Name);
            }

            return methods;
        }
    }

    [Fact]
    public void All_grains_are_walked() => Assert.Equal(19, Methods.Count);

    [Theory]
    [MemberData(nameof(Methods))]
    public async Task A_call_without_tenant_and_scope_is_refused(string grain, string method) => Assert.Contains("No tenant", await RefusedAsync(grain, method), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Methods))]
    public async Task A_call_of_somebody_unknown_is_refused(string grain, string method)
    {
        using var caller = GrainCaller.As("nobody", TestCluster.Everything);
        Assert.Contains("knows no tenant", await RefusedAsync(grain, method), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public async Task A_call_that_says_no_scope_is_refused(string grain, string method)
    {
        using var caller = GrainCaller.As(TestCluster.Tenant, GrainScope.None);
        Assert.Contains("lacks the scope", await RefusedAsync(grain, method), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public async Task A_call_about_a_district_of_others_is_refused(string grain, string method)
    {
        using var caller = GrainCaller.As(TestCluster.Tenant, TestCluster.Everything);
        Assert.Contains("may not ask", await RefusedAsync(grain, method, Tianhe), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_tenant_does_no_more_than_it_may_whatever_it_says_and_no_more_than_it_says_whatever_it_may()
    {
        var grain = cluster.Client.GetDistrict(Chaoyang);
        var question = new ListQuestion(3, new(2026, 3, 31));
        using (GrainCaller.As("reader", TestCluster.Everything))
        {
            Assert.NotNull(await grain.RecommendSeekersAsync(new("P1"), question));
            Assert.Equal(DistrictFault.Refused, (await Assert.ThrowsAsync<DistrictFaultException>(() => grain.ExplainAsync(new("S1"), new("P1"), question))).Fault);
            Assert.Equal(DistrictFault.Refused, (await Assert.ThrowsAsync<DistrictFaultException>(() => grain.ApplyAsync(new("two") { RemovedSeekers = [new("S1")] }))).Fault);
        }

        using (GrainCaller.As(TestCluster.Tenant, GrainScope.Read))
            Assert.Equal(DistrictFault.Refused, (await Assert.ThrowsAsync<DistrictFaultException>(() => grain.ApplyAsync(new("two") { RemovedSeekers = [new("S1")] }))).Fault);
        using (GrainCaller.As(TestCluster.Tenant, GrainScope.Write))
        {
            // Entries of ledgers are persons' records.
            var entry = new CaseEvent(new("S1"), new(2026, 3, 1), CaseEventKind.Registered) { Number = 1 };
            Assert.Equal(DistrictFault.Refused, (await Assert.ThrowsAsync<DistrictFaultException>(() => grain.ApplyAsync(new("two") { Entries = [entry] }))).Fault);
        }
    }

    [Fact]
    public async Task Who_calls_ends_with_the_block_that_says_so()
    {
        using (GrainCaller.As("reader", GrainScope.Read))
        {
            using (TestCluster.AsTenant())
                await cluster.Client.GetDistrict(Chaoyang).StandingAsync();
            Assert.Equal(DistrictFault.Refused, (await Assert.ThrowsAsync<DistrictFaultException>(() => cluster.Client.GetDistrict(Chaoyang).StandingAsync())).Fault);
        }

        Assert.Contains("No tenant", await RefusedAsync(nameof(IDistrictGrain), nameof(IDistrictGrain.StandingAsync)), StringComparison.Ordinal);
    }

    private async Task<string> RefusedAsync(string grain, string method, DistrictCode? place = null)
    {
        var type = typeof(IDistrictGrain).Assembly.GetTypes().Single(one => one.Name == grain);
        var district = place ?? Chaoyang;
        var target = typeof(IGrainFactory).GetMethods().Single(static one => one is { Name: nameof(IGrainFactory.GetGrain), IsGenericMethod: true } && one.GetParameters()[0].ParameterType == typeof(long) && one.GetGenericArguments().Length == 1 && one.GetParameters().Length == 2)
            .MakeGenericMethod(type).Invoke(cluster.Client, [(long)district.Number, null])!;
        var called = type.GetMethod(method)!;
        var made = new Made(new(7));
        object?[] arguments = [.. called.GetParameters().Select(parameter => Argument(parameter, made, district))];
        var problem = await Assert.ThrowsAsync<DistrictFaultException>(() => AnswerAsync(called.Invoke(target, arguments)!));
        Assert.Equal(DistrictFault.Refused, problem.Fault);
        return problem.Message;
    }

    private static object? Argument(ParameterInfo parameter, Made made, DistrictCode district) => parameter.ParameterType switch
    {
        var type when type == typeof(CancellationToken) => CancellationToken.None,
        var type when type == typeof(DistrictCode) => district,
        var type when type == typeof(DistrictCode[]) => Array.Empty<DistrictCode>(),
        var type when type == typeof(ListQuestion) => new ListQuestion(5, new(2026, 3, 31)),
        var type when type == typeof(string) => "wages-posted",
        var type => made.Of(type),
    };

    private static async Task AnswerAsync(object answer)
    {
        if (answer is Task task)
        {
            await task;
            return;
        }

        // The element's type is known at run time only.
        var stream = answer.GetType().GetInterfaces().Single(static one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>));
        var read = typeof(AccessTests).GetMethod(nameof(FirstAsync), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(stream.GetGenericArguments());
        await (Task)read.Invoke(null, [answer])!;
    }

    private static async Task FirstAsync<T>(IAsyncEnumerable<T> stream)
    {
        await foreach (var one in stream)
        {
            Assert.False(one is IEnumerable, "Nothing was to be told.");
            break;
        }
    }
}
