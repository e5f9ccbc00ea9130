"""The public URLs."""

from django.urls import URLPattern, URLResolver, path, re_path

from .views import landing, machines, mine, pages

urlpatterns: list[URLPattern | URLResolver] = [
    path("", pages.listing, name="listing"),
    path("facets/<slug:name>/", pages.facet, name="facet"),
    re_path(r"^jobs/(?P<slug>[a-z0-9-]{1,120})-(?P<pk>[0-9]{1,18})/$", pages.posting, name="posting"),
    path("companies/<slug:slug>/", landing.company, name="company"),
    path("tags/<slug:slug>/", landing.tag, name="tag"),
    path("places/<slug:slug>/", landing.city, name="city"),
    path("countries/<slug:code>/", landing.country, name="country"),
    path("saved/", mine.saved, name="saved"),
    path("visits/", mine.visits, name="visits"),
    path("language/", mine.language, name="language"),
    path("feed.<slug:kind>", machines.feed, name="feed"),
    path("indeed.xml", machines.indeed, name="indeed"),
    path("sitemap.xml", machines.sitemap, name="sitemap"),
    path("sitemap-<slug:kind>-<int:number>.xml", machines.sitemap_part, name="sitemap_part"),
    re_path(
        r"^jobs/(?P<pk>[0-9]{1,18})-(?P<version>[0-9a-f]{12})\.png$",
        machines.share_image,
        name="share_image",
    ),
    path("favicon.ico", machines.favicon, name="favicon"),
    path("robots.txt", machines.robots, name="robots"),
    path("opensearch.xml", machines.opensearch, name="opensearch"),
]
