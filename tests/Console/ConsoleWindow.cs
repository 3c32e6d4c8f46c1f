using Microsoft.Playwright;

namespace Console.Tests;

/// <summary>A window of the console; closing it finds whatever the page complained of.</summary>
internal sealed class ConsoleWindow(IBrowserContext context, IPage page, IReadOnlyList<string> faults) : IAsyncDisposable
{
    internal IPage Page => page;

    /// <summary>Waits until every section has what it asked the service for.</summary>
    internal async Task Settled()
    {
        await Assertions.Expect(page.Locator("[aria-busy=true]")).ToHaveCountAsync(0, new() { Timeout = 60_000 });
        await Assertions.Expect(page.Locator("#status")).ToHaveTextAsync("", new() { Timeout = 60_000 });
    }

    internal async Task<string> Text() => await page.Locator("body").InnerTextAsync();

    /// <summary>A picture of the whole page, for people to look at.</summary>
    internal Task Picture(string name)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "pictures");
        Directory.CreateDirectory(folder);
        return page.ScreenshotAsync(new() { Path = Path.Combine(folder, name + ".png"), FullPage = true });
    }

    public async ValueTask DisposeAsync()
    {
        Assert.Empty(faults);
        await context.CloseAsync();
    }
}
